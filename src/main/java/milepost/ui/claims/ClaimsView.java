package milepost.ui.claims;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import milepost.claims.Claim;
import milepost.claims.Finding;
import milepost.claims.Verdict;
import milepost.places.Gazetteer;

/**
 * Which claims are listed, and in which order; the story itself keeps its own.
 *
 * @param order    how they are sorted
 * @param verdicts those listed; a claim that is still being checked is listed always
 * @param words    what a claim listed has in its quote, its source or its note, as it was typed
 */
record ClaimsView(Order order, Set<Verdict> verdicts, String words) {

    /** How claims are sorted. */
    enum Order {
        STORY("As in the story"), VERDICT("By verdict"), DIFFERENCE("The farthest off first"), OUTLET("By outlet");

        private final String words;

        Order(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** All of them, in the story's order. */
    static final ClaimsView ALL = new ClaimsView(Order.STORY, EnumSet.allOf(Verdict.class), "");

    ClaimsView {
        verdicts = Set.copyOf(verdicts);
    }

    ClaimsView sorted(Order other) {
        return new ClaimsView(other, verdicts, words);
    }

    ClaimsView with(String otherWords) {
        return new ClaimsView(order, verdicts, otherWords);
    }

    ClaimsView listing(Verdict verdict, boolean listed) {
        Set<Verdict> others = EnumSet.allOf(Verdict.class);
        others.removeIf(one -> one == verdict ? !listed : !verdicts.contains(one));
        return new ClaimsView(order, others, words);
    }

    boolean all() {
        return equals(ALL);
    }

    List<Claim> of(List<Claim> claims, Map<Claim, Finding> findings) {
        String folded = Gazetteer.fold(words);
        return claims.stream().filter(claim -> Optional.ofNullable(findings.get(claim)).map(Finding::verdict).filter(verdict -> !verdicts.contains(verdict)).isEmpty())
                .filter(claim -> folded.isEmpty() || Stream.of(claim.quote(), claim.source().text(), claim.note()).map(Gazetteer::fold).anyMatch(text -> text.contains(folded)))
                .sorted(comparator(findings)).toList();
    }

    /** What is not known yet comes last; equals stay in the story's order. */
    private Comparator<Claim> comparator(Map<Claim, Finding> findings) {
        return switch (order) {
            case STORY -> (_, _) -> 0;
            case VERDICT -> Comparator.comparingInt(claim -> Optional.ofNullable(findings.get(claim)).map(found -> weight(found.verdict())).orElse(Integer.MAX_VALUE));
            case DIFFERENCE -> Comparator.comparingDouble(claim -> -Optional.ofNullable(findings.get(claim))
                    .map(found -> Math.abs(found.differencePercent().orElse(-1))).orElse(-2.0));
            case OUTLET -> Comparator.comparing((Claim claim) -> claim.source().outlet().isEmpty()).thenComparing(claim -> claim.source().outlet(), String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(claim -> claim.source().date());
        };
    }

    /** What is wrong comes before what is not. */
    private static int weight(Verdict verdict) {
        return switch (verdict) {
            case OVERSTATED, UNDERSTATED, FAILS -> 0;
            case STRETCHED -> 1;
            case TOO_CLOSE_TO_CALL -> 2;
            case NO_VERDICT -> 3;
            case FITS, HOLDS -> 4;
        };
    }
}
