package eu.restart.refrain.index;

import eu.restart.refrain.language.Language;
import eu.restart.refrain.language.WordAnalyzer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.complexPhrase.ComplexPhraseQueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** What a person types, as Lucene's queries. */
final class Queries {
  /** Two words with NEAR/n between them, n from 0 to 99. */
  private static final Pattern NEAR =
      Pattern.compile("([^\\s\"()]++)\\s++NEAR/(\\d{1,2})\\s++([^\\s\"()]++)");

  private Queries() {}

  /** The words of a query, looked for in the text of each language. */
  static Query words(String typed, List<Language> languages) throws QueryException {
    if (typed.isBlank()) {
      throw new QueryException("the query is empty");
    }
    String text =
        NEAR.matcher(typed).replaceAll("(\"$1 $3\"~$2 OR \"$3 $1\"~$2)").replace("/", "\\/");
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Language language : languages) {
      ComplexPhraseQueryParser parser =
          new ComplexPhraseQueryParser(Fields.text(language), new WordAnalyzer());
      parser.setAllowLeadingWildcard(true);
      parser.setDefaultOperator(ComplexPhraseQueryParser.Operator.AND);
      parser.setInOrder(true);
      try {
        any.add(parser.parse(text), Occur.SHOULD);
      } catch (ParseException e) {
        throw new QueryException(
            "this query cannot be understood: check quotation marks, brackets and signs");
      }
    }
    return any.build();
  }

  /** The words, within the groups, people and questions asked for. */
  static Query filtered(Query words, Search search) {
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(words, Occur.MUST);
    filter(all, Fields.GROUP, search.group());
    filter(all, Fields.COUNTRY, search.country());
    filter(all, Fields.ROLE, search.role());
    filter(all, Fields.QUESTION, search.question());
    filter(all, Fields.CODE, search.code());
    if (!search.moderator()) {
      filter(all, Fields.MODERATOR, Optional.of("false"));
    }
    return all.build();
  }

  private static void filter(BooleanQuery.Builder all, String field, Optional<String> value) {
    value.ifPresent(one -> all.add(new TermQuery(new Term(field, one)), Occur.FILTER));
  }
}
