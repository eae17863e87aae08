package org.heretogether.projector;

import java.util.ArrayList;
import java.util.List;
import org.heretogether.decisionrule.Stage;
import org.heretogether.decisionrule.Step;
import org.heretogether.picture.PictureKey;

/** What is to be seen at a stage: small, from left to right, what happens; and large, what it happens to. */
final class StagePictures {

    private static final String CARD = "projector/card.svg";
    private static final String PILE = "projector/pile.svg";
    private static final String COIN = "projector/coin.svg";
    private static final String ARROW = "projector/next.svg";
    private static final String PERSON = "person.svg";
    private static final String PURSE = openmoji("1F45B");
    private static final String SEAT = openmoji("1FA91");
    private static final String DOOR = openmoji("1F6AA");
    private static final String SCALES = openmoji("2696");
    private static final String EMPTY = openmoji("1F4ED");
    private static final String TALK = openmoji("1F4AC");
    private static final String HAT = openmoji("1F3A9");
    private static final String TURNS = openmoji("1F504");

    private StagePictures() {}

    /** From left to right what happens, for when nothing moves. */
    static List<String> strip(Step step, boolean money) {
        return switch (step.picture()) {
            case PEOPLE -> List.of(PERSON, ARROW, CARD);
            case CARDS, PILES -> List.of(PERSON, ARROW, CARD, ARROW, PILE);
            case DOTS -> money ? List.of(PERSON, ARROW, COIN, ARROW, PURSE) : List.of(PERSON, ARROW, "dot.svg");
            case SCALES -> List.of(CARD, ARROW, SCALES);
            case DOOR -> List.of(PILE, ARROW, DOOR);
            case COIN -> List.of(PURSE, ARROW, COIN);
            case PURSE -> List.of(COIN, ARROW, PURSE);
            case PLACE -> List.of(PILE, ARROW, SEAT);
            case CHOSEN -> List.of(PERSON, ARROW, PILE);
            case LEVEL -> List.of(PILE, "projector/equal.svg", PILE);
            case EMPTY -> List.of(EMPTY);
        };
    }

    /** The things of the stage with what happens to them. */
    static List<String> large(Told told, Stage stage) {
        var pictures = new ArrayList<String>();
        Step first = stage.steps().getFirst();
        switch (first.picture()) {
            case COIN -> pictures.add(COIN);
            case PURSE -> pictures.add(PURSE);
            case PEOPLE -> pictures.add(PERSON);
            case EMPTY -> pictures.add(EMPTY);
            case LEVEL -> {
                if (first.text().equals("hat")) {
                    pictures.add(HAT);
                } else if (first.text().equals("turns")) {
                    pictures.add(TURNS);
                }
            }
            default -> {}
        }
        List<String> things = things(stage).stream()
                .map(thing -> told.pictures().getOrDefault(thing, ""))
                .filter(address -> !address.isEmpty())
                .toList();
        boolean becomes = !things.isEmpty() && !pictures.isEmpty() && first.picture() != Step.Picture.EMPTY;
        if (becomes) {
            pictures.add(ARROW);
        }
        pictures.addAll(things);
        switch (first.picture()) {
            case PLACE -> {
                if (!things.isEmpty()) {
                    pictures.add(ARROW);
                }
                pictures.add(SEAT);
            }
            case DOOR -> pictures.addAll(List.of(ARROW, DOOR));
            case LEVEL -> {
                if (first.text().equals("tied")) {
                    pictures.addAll(List.of(ARROW, TALK));
                }
            }
            default -> {}
        }
        return pictures;
    }

    /** How many of the first large picture there are: people, or places. */
    static long many(Step step) {
        boolean counted = step.text().equals("people")
                || step.text().equals("places")
                || step.text().equals("buys");
        return counted ? step.counted().orElse(1) : 1;
    }

    private static List<String> things(Stage stage) {
        var things = new ArrayList<String>();
        for (Step step : stage.steps()) {
            for (Step.Value value : step.values().values()) {
                switch (value) {
                    case Step.Thing(String thing) -> things.add(thing);
                    case Step.Things(List<String> several) -> things.addAll(several);
                    case Step.Whole whole -> {}
                    case Step.Amount amount -> {}
                }
            }
        }
        return things.stream().distinct().toList();
    }

    private static String openmoji(String code) {
        return PictureKey.of("openmoji/" + code).src();
    }
}
