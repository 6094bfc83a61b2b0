package eu.restart.refrain.cli;

import java.io.PrintStream;
import java.util.List;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/** Tells a person at a terminal how far a long command is. */
@FunctionalInterface
interface Progress {
  /** Tells nobody. */
  Progress NONE = steps -> Steps.SILENT;

  /** Begins a command of these steps, the first of them at once. */
  Steps begin(List<String> steps);

  /** A bar on a terminal, taken away when the command is done. */
  static Progress on(PrintStream terminal) {
    return steps -> {
      ProgressBar bar =
          new ProgressBarBuilder()
              .setTaskName(steps.getFirst())
              .setInitialMax(steps.size())
              .setConsumer(new ConsoleProgressBarConsumer(terminal))
              .setUpdateIntervalMillis(200)
              .clearDisplayOnFinish()
              .hideEta()
              .build();
      return new Steps() {
        private int done;

        @Override
        public void next() {
          done++;
          bar.step();
          if (done < steps.size()) {
            bar.setExtraMessage(steps.get(done));
          }
        }

        @Override
        public void close() {
          bar.close();
        }
      };
    };
  }

  /** The steps of one command. */
  interface Steps extends AutoCloseable {
    /** Steps that nobody sees. */
    Steps SILENT =
        new Steps() {
          @Override
          public void next() {}

          @Override
          public void close() {}
        };

    /** One step is done. */
    void next();

    @Override
    void close();
  }
}
