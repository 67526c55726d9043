package milepost.claims;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import milepost.geodesy.Compass;

/**
 * The numbers of the verdict rule, as the table's file says them.
 *
 * @param fullDigits             last significant digits that count with their value (5)
 * @param grainShare             half-width in grains before it is held between the percentages
 * @param roundLastDigits        last written digits that make a number round
 * @param round                  percent of the number that a round number's half-width is held between
 * @param notRound               the same for one that is not round
 * @param leastLastDigits        least half-width in units of the last digit written
 * @param hedges                 what each hedge does
 * @param betweenStretchedGrains how many grains "between a and b" is stretched on either side
 * @param aFew                   what "a few" means, in units
 * @param words                  the words of every hedge
 * @param coarseTimes            no verdict on a distance below so many times the border's stated error
 * @param roadLike               reported / measured that may be a road
 * @param peoplePerSquareKilometre how densely towns are built, for the radius estimated from a population
 * @param directions             how far off a named direction may be
 * @param aLittle                what "a little farther" may mean
 */
record ToleranceRules(Set<Integer> fullDigits, double grainShare, Set<Integer> roundLastDigits, Tolerance.Interval round,
                      Tolerance.Interval notRound, double leastLastDigits, Map<Hedge, Shift> hedges,
                      double betweenStretchedGrains, Tolerance.Interval aFew, Map<Hedge, List<String>> words,
                      double coarseTimes, Tolerance.Interval roadLike, Tolerance.Interval peoplePerSquareKilometre,
                      Directions directions, ALittle aLittle) {

    /**
     * How far off a direction may be on either side, in degrees.
     *
     * @param ofFour    for north, east, south, west
     * @param ofEight   for northeast and its like
     * @param ofSixteen for north-northeast and its like
     */
    record Directions(double ofFour, double ofEight, double ofSixteen) {
        double allowed(Compass point) {
            return point.ordinal() % 4 == 0 ? ofFour : point.ordinal() % 2 == 0 ? ofEight : ofSixteen;
        }
    }

    /**
     * What words such as "a little farther" may mean.
     *
     * @param words     "a little", "slightly"
     * @param mostTimes the larger distance is at most so many times the smaller one
     */
    record ALittle(List<String> words, double mostTimes) {
        ALittle {
            words = List.copyOf(words);
        }

        boolean saidIn(String text) {
            String lower = text.toLowerCase(Locale.ROOT);
            return words.stream().anyMatch(lower::contains);
        }
    }

    /**
     * What a hedge does to a number.
     *
     * @param fair        the fair interval around the number, in half-widths
     * @param stretched   the stretched one, in half-widths
     * @param alwaysRound whether the number is taken as round whatever its digits
     * @param lastDigits  half-width in units of the last digit written, in place of the usual one; 0 for the usual one
     */
    record Shift(Tolerance.Interval fair, Tolerance.Interval stretched, boolean alwaysRound, double lastDigits) {
    }

    ToleranceRules {
        fullDigits = Set.copyOf(fullDigits);
        roundLastDigits = Set.copyOf(roundLastDigits);
        hedges = Map.copyOf(hedges);
        words = Map.copyOf(words);
    }
}
