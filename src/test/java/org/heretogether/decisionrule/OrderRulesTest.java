package org.heretogether.decisionrule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heretogether.decisionrule.Round.order;
import static org.heretogether.decisionrule.Round.outcome;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Orders, counted by "last place drops out" and by pairs. */
class OrderRulesTest {

    /** The textbook's capital of Tennessee: Memphis, Nashville, Chattanooga, Knoxville. */
    private static final Ballots TENNESSEE = order("mnck", "42 m,n,c,k", "26 n,c,k,m", "15 c,k,n,m", "17 k,c,n,m");

    /** Condorcet's own paradox. */
    private static final Ballots RING = order("abc", "1 a,b,c", "1 b,c,a", "1 c,a,b");

    static Stream<Arguments> runOff() {
        return Stream.of(
                arguments(1, TENNESSEE, "k"),
                // Three left are m 42, n 26, k 32; one more drops out.
                arguments(2, TENNESSEE, "km"),
                arguments(4, TENNESSEE, "mnkc"),
                arguments(9, TENNESSEE, "mnkc"),
                arguments(1, order("abc"), "-"),
                arguments(1, order("abc", "5 "), "-"),
                arguments(1, order("abc", "1 b"), "b"),
                arguments(2, order("abc", "1 b"), "b"),
                arguments(1, order("ab", "1 a,b", "1 b,a"), "?ab"),
                arguments(1, RING, "?abc"),
                // c and d are level last, but together they are fewer than b: no tie that matters.
                arguments(1, order("abcd", "5 a", "4 b", "1 c,b", "1 d,b"), "b"),
                // All three are level. If a drops out b and c are level still, if b does c has 4 of 6, if c does b has.
                arguments(1, order("abc", "2 a", "2 b,c", "2 c,b"), "?bc"),
                // b and c are level last and together as many as a. With one of them gone the other is level with a.
                arguments(1, order("abcd", "3 d", "2 a,c,b", "1 b,c", "1 c,b"), "?bcd"),
                // Whoever of b and c drops out, a wins in the end.
                arguments(1, order("abc", "3 a", "2 b,a", "2 c,a"), "a"),
                // A card with two things level in first place lies with both.
                arguments(1, order("abc", "2 ab,c", "2 b,a", "3 c"), "b"),
                // Cards that name nothing more rest: 4 : 3 of the 7 left.
                arguments(1, order("abc", "4 a", "3 b", "2 c"), "a"),
                // Nobody named c; it never has a place.
                arguments(3, order("abc", "2 a,b"), "ab"));
    }

    @ParameterizedTest
    @MethodSource("runOff")
    void last_place_drops_out(int places, Ballots ballots, String outcome) {
        assertThat(outcome(new RunOff(places).count(ballots))).isEqualTo(outcome);
    }

    static Stream<Arguments> pairs() {
        return Stream.of(
                arguments(1, TENNESSEE, "n"),
                arguments(2, TENNESSEE, "nc"),
                arguments(4, TENNESSEE, "nckm"),
                arguments(1, RING, "?abc"),
                arguments(3, RING, "abc"),
                arguments(1, order("abc"), "-"),
                arguments(1, order("ab", "1 a,b", "1 b,a"), "?ab"),
                arguments(1, order("abc", "1 c"), "c"),
                // Who is not named stands after who is: b beats a by 3 to 2.
                arguments(1, order("ab", "2 a", "3 b"), "b"),
                // Level in a ballot counts for neither: a beats b by 1 to 0.
                arguments(1, order("ab", "5 ab", "1 a,b"), "a"),
                // A ring of three above d, which loses to each.
                arguments(1, order("abcd", "1 a,b,c,d", "1 b,c,a,d", "1 c,a,b,d"), "?abc"),
                arguments(4, order("abcd", "1 a,b,c,d", "1 b,c,a,d", "1 c,a,b,d"), "abcd"));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void by_pairs(int places, Ballots ballots, String outcome) {
        assertThat(outcome(new Pairs(places).count(ballots))).isEqualTo(outcome);
    }

    @Test
    void every_round_of_the_run_off_is_told() {
        assertThat(new RunOff(1).count(TENNESSEE).steps())
                .extracting(Step::text)
                .containsExactly(
                        "people", "cards", "cards", "cards", "cards", "drop", "cards", "cards", "cards", "drop",
                        "cards", "cards", "half");
    }

    @Test
    void a_tie_in_last_place_that_changes_nothing_is_told_as_such() {
        assertThat(new RunOff(1).count(order("abc", "3 a", "2 b,a", "2 c,a")).steps())
                .extracting(Step::text)
                .contains("level", "no-difference");
    }
}
