package eu.restart.refrain.language;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Every template in the sources, read from their syntax trees, the ways through helpers too. */
final class Templates {
  /** Rule to messages, and to advices; phrases stand as messages under their own name. */
  final Map<String, Set<String>> messages = new TreeMap<>();

  final Map<String, Set<String>> advices = new TreeMap<>();

  /** Calls whose words could not be read off the source. */
  final List<String> unread = new ArrayList<>();

  private final List<CompilationUnitTree> units = new ArrayList<>();

  static Templates inSources() throws IOException {
    Templates found = new Templates();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
        Stream<Path> paths = Files.walk(Path.of("src/main/java"))) {
      List<Path> sources = paths.filter(path -> path.toString().endsWith(".java")).toList();
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
      task.parse().forEach(found.units::add);
      for (CompilationUnitTree unit : found.units) {
        found.new Reader(unit).scan(unit, null);
      }
    }
    return found;
  }

  private final class Reader extends TreePathScanner<Void, Void> {
    private final CompilationUnitTree unit;

    Reader(CompilationUnitTree unit) {
      this.unit = unit;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
      String name = call.getMethodSelect().toString();
      List<? extends ExpressionTree> given = call.getArguments();
      if (List.of("Problem.error", "Problem.warning", "Problem.note").contains(name)) {
        problem(given.get(1), given.get(2), given.get(3));
      } else if ((name.equals("Phrase.of") && !hasItsOwnPhrase())
          || (name.endsWith(".phrase") && !given.isEmpty())) {
        boolean own = unit.getSourceFile().getName().endsWith("ProblemWords.java");
        if (!own) {
          all(given.getFirst(), getCurrentPath())
              .forEach(text -> keep(messages, ProblemWords.PHRASE, text));
        }
      }
      return super.visitMethodInvocation(call, null);
    }

    /** Whether the file calls something else a phrase. */
    private boolean hasItsOwnPhrase() {
      return unit.getImports().stream()
              .noneMatch(one -> one.toString().contains("eu.restart.refrain.source.Phrase;"))
          && !unit.getSourceFile().getName().contains("/source/");
    }

    @Override
    public Void visitMethod(MethodTree method, Void none) {
      if (method.getName().contentEquals("title") && method.getBody() != null) {
        for (var statement : method.getBody().getStatements()) {
          if (statement instanceof ReturnTree back
              && back.getExpression() instanceof LiteralTree literal) {
            keep(messages, ProblemWords.PHRASE, String.valueOf(literal.getValue()));
          }
        }
      }
      return super.visitMethod(method, null);
    }

    /** Where a rule comes in through a helper, its words are those of the same call. */
    private void problem(ExpressionTree rule, ExpressionTree message, ExpressionTree advice) {
      for (List<ExpressionTree> way : ways(List.of(rule, message, advice), getCurrentPath())) {
        for (String id : values(way.get(0))) {
          values(way.get(1)).forEach(text -> keep(messages, id, text));
          values(way.get(2)).forEach(text -> keep(advices, id, text));
        }
      }
    }

    private List<String> values(ExpressionTree tree) {
      return all(tree, getCurrentPath());
    }

    private List<String> all(ExpressionTree tree, TreePath path) {
      return switch (tree) {
        case LiteralTree literal -> List.of(String.valueOf(literal.getValue()));
        case ParenthesizedTree inner -> all(inner.getExpression(), path);
        case ConditionalExpressionTree choice -> {
          List<String> both = new ArrayList<>(all(choice.getTrueExpression(), path));
          both.addAll(all(choice.getFalseExpression(), path));
          yield both;
        }
        case BinaryTree sum -> {
          List<String> joined = new ArrayList<>();
          for (String left : all(sum.getLeftOperand(), path)) {
            all(sum.getRightOperand(), path).forEach(right -> joined.add(left + right));
          }
          yield joined;
        }
        case IdentifierTree name -> variable(name, path);
        default -> {
          if (!tree.toString().endsWith("title()") && !tree.toString().endsWith("dialect()")) {
            unread.add(unit.getSourceFile().getName() + ": " + tree);
          }
          yield List.of();
        }
      };
    }

    /** A variable's first value; a parameter's values in all calls of its method. */
    private List<String> variable(IdentifierTree name, TreePath path) {
      List<String> found = new ArrayList<>();
      new TreePathScanner<Void, Void>() {
        @Override
        public Void visitVariable(VariableTree variable, Void none) {
          if (variable.getName().equals(name.getName()) && variable.getInitializer() != null) {
            found.addAll(all(variable.getInitializer(), path));
          }
          return super.visitVariable(variable, null);
        }
      }.scan(new TreePath(unit), null);
      if (found.isEmpty()) {
        unread.add(unit.getSourceFile().getName() + ": " + name);
      }
      return found;
    }

    /** The three expressions, once for each call of the method whose parameters they name. */
    private List<List<ExpressionTree>> ways(List<ExpressionTree> three, TreePath path) {
      TreePath at = path;
      while (!(at.getLeaf() instanceof MethodTree) && !(at.getLeaf() instanceof ClassTree)) {
        at = at.getParentPath();
      }
      if (!(at.getLeaf() instanceof MethodTree method)) {
        return List.of(three);
      }
      List<String> parameters =
          method.getParameters().stream().map(one -> one.getName().toString()).toList();
      if (three.stream().noneMatch(one -> names(one, parameters))) {
        return List.of(three);
      }
      String owner =
          String.valueOf(Path.of(unit.getSourceFile().getName()).getFileName())
              .replace(".java", "");
      List<List<ExpressionTree>> ways = new ArrayList<>();
      new TreePathScanner<Void, Void>() {
        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
          String called = call.getMethodSelect().toString();
          boolean here = getCurrentPath().getCompilationUnit().equals(unit);
          if (((here && called.equals(method.getName().toString()))
                  || called.equals(owner + "." + method.getName()))
              && call.getArguments().size() >= fewest(method)) {
            ways.add(three.stream().map(one -> put(one, parameters, call.getArguments())).toList());
          }
          return super.visitMethodInvocation(call, null);
        }
      }.scan(units, null);
      return ways;
    }

    private int fewest(MethodTree method) {
      int all = method.getParameters().size();
      boolean open = all > 0 && method.getParameters().getLast().toString().contains("...");
      return open ? all - 1 : all;
    }

    private boolean names(ExpressionTree tree, List<String> parameters) {
      return parameters.contains(tree.toString())
          || (tree instanceof BinaryTree sum && names(sum.getRightOperand(), parameters));
    }

    private ExpressionTree put(
        ExpressionTree tree, List<String> parameters, List<? extends ExpressionTree> given) {
      int index = parameters.indexOf(tree.toString());
      if (index >= 0) {
        return given.get(index);
      }
      return tree instanceof BinaryTree sum && names(sum, parameters)
          ? new Sum(sum, put(sum.getRightOperand(), parameters, given))
          : tree;
    }
  }

  /** A sum whose right side was given by a caller. */
  private record Sum(BinaryTree sum, ExpressionTree right) implements BinaryTree {
    @Override
    public ExpressionTree getLeftOperand() {
      return sum.getLeftOperand();
    }

    @Override
    public ExpressionTree getRightOperand() {
      return right;
    }

    @Override
    public Kind getKind() {
      return sum.getKind();
    }

    @Override
    public <R, D> R accept(com.sun.source.tree.TreeVisitor<R, D> visitor, D data) {
      return visitor.visitBinary(this, data);
    }
  }

  private static void keep(Map<String, Set<String>> map, String rule, String text) {
    if (!text.isEmpty()) {
      map.computeIfAbsent(rule, key -> new TreeSet<>()).add(text);
    }
  }
}
