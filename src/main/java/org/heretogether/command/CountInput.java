package org.heretogether.command;

import org.heretogether.ballotfile.BallotFile;
import org.heretogether.ballotfile.BallotFile.Kind;
import org.heretogether.command.CountRequest.Asked;
import org.heretogether.decisionrule.Ballots;
import org.heretogether.decisionrule.Ballots.Shape;

/** What a rule makes of the ballots of a file. */
sealed interface CountInput {

    /** These can be counted by the rule. */
    record Suits(Ballots ballots) implements CountInput {}

    /** The file does not say what the rule needs; why is a key below "rule.count.". */
    record Lacks(String why) implements CountInput {}

    static CountInput of(Asked asked, BallotFile file) {
        Ballots ballots = file.ballots();
        return switch (asked.rule()) {
            case MOST_CHOSEN -> new Suits(ballots.firstChoices());
            case APPROVAL, FAIR_FEW_PHRAGMEN, FAIR_FEW_EQUAL_SHARES ->
                ballots.shape() == Shape.ORDER ? chosen(asked, file) : new Suits(ballots);
            case DOTS ->
                ballots.shape() == Shape.POINTS || ballots.shape() == Shape.CHOSEN
                        ? new Suits(ballots)
                        : new Lacks("needs-points");
            case RUN_OFF, PAIRS ->
                ballots.shape() == Shape.ORDER || ballots.shape() == Shape.HEAPS
                        ? new Suits(ballots)
                        : new Lacks("needs-order");
            case MONEY_MOST_FIRST, MONEY_EQUAL_SHARES_COST, MONEY_EQUAL_SHARES_NUMBER ->
                ballots.money().isEmpty() ? new Lacks("needs-money") : new Suits(asFarAsSaid(asked, ballots));
        };
    }

    /** Where an order has but two levels the first is what was chosen; otherwise nobody can tell where choosing ends but who asks. */
    private static CountInput chosen(Asked asked, BallotFile file) {
        Ballots ballots = file.ballots();
        boolean twoLevels = (file.kind() == Kind.TOC || file.kind() == Kind.TOI)
                && ballots.people().keySet().stream().allMatch(ballot -> ballot.heaps() <= 2);
        if (asked.first().isPresent()) {
            return new Suits(asFarAsSaid(asked, ballots));
        }
        if (file.kind() == Kind.PB) {
            return new Suits(ballots.chosenTo(Integer.MAX_VALUE));
        }
        return twoLevels ? new Suits(ballots.firstChoices()) : new Lacks("needs-first");
    }

    private static Ballots asFarAsSaid(Asked asked, Ballots ballots) {
        return ballots.shape() == Shape.ORDER && asked.first().isPresent()
                ? ballots.chosenTo(asked.first().getAsInt())
                : ballots;
    }
}
