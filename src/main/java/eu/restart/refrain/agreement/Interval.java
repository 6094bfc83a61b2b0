package eu.restart.refrain.agreement;

/**
 * An interval by resampling, with all that is needed to get it again.
 *
 * @param low lower end
 * @param high upper end
 * @param level what share of the resamples lies within, such as 0.95
 * @param error the resamples' standard deviation
 * @param undefined the resamples without variation, which the interval leaves out
 * @param plan how it was drawn
 */
public record Interval(
    double low, double high, double level, double error, int undefined, Bootstrap plan) {}
