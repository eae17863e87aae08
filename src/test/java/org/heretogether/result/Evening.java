package org.heretogether.result;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.heretogether.answertype.Answer;
import org.heretogether.answertype.Pass;
import org.heretogether.answertype.PickOne;
import org.heretogether.answertype.Tally;

/**
 * A made-up evening: people come one by one or in groups, somebody says Show us at any time, the screen looks at any time.
 *
 * @param answers what people said, in the order in which they came
 * @param frames how many of these each frame counts, and whether it told numbers
 */
record Evening(List<Answer> answers, List<Shown> frames) {

    private static final List<UUID> CHOICES = List.of(new UUID(1, 1), new UUID(2, 2), new UUID(3, 3));
    private static final Tally NOTHING = Tally.of(new PickOne().counted(CHOICES), Map.of());

    record Shown(int contributions, boolean asked, boolean inWords) {}

    static Evening play(Random random) {
        var answers = new ArrayList<Answer>();
        var frames = new ArrayList<Shown>();
        int different = 1 + random.nextInt(4);
        Tally shown = NOTHING;
        Tally numbers = NOTHING;
        for (int moment = 0; moment < 40; moment++) {
            boolean asked = random.nextInt(3) == 0;
            int come = random.nextInt(2) * (random.nextBoolean() ? 1 : random.nextInt(8));
            for (int person = 0; person < come; person++) {
                answers.add(answer(random.nextInt(different)));
            }
            Tally now = tally(answers);
            Disclosure.Answer answer =
                    Disclosure.answer(asked, shown, numbers, now, now.people() - shown.people(), new PickOne());
            if (answer == Disclosure.Answer.SHOW || answer == Disclosure.Answer.SHOW_IN_WORDS) {
                boolean inWords = answer == Disclosure.Answer.SHOW_IN_WORDS;
                frames.add(new Shown(answers.size(), asked, inWords));
                shown = now;
                numbers = inWords ? numbers : now;
            }
        }
        return new Evening(answers, frames);
    }

    /**
     * What somebody in the room could work out: they saw who came between two frames that told numbers, and know what they
     * said themselves. What is left of the difference must not be one answer only, unless those were many.
     */
    List<String> givenAway() {
        var givenAway = new ArrayList<String>();
        int before = 0;
        boolean asked = false;
        for (Shown frame : frames) {
            asked |= frame.asked();
            if (frame.contributions() < Disclosure.FEWEST || !asked) {
                givenAway.add("too early: " + frame);
            }
            if (!frame.inWords()) {
                List<Answer> came = answers.subList(before, frame.contributions());
                before = frame.contributions();
                if (came.size() < Alike.ENOUGH_OF_US && canBeWorkedOut(came)) {
                    givenAway.add(came + " in " + frame);
                }
            }
        }
        return givenAway;
    }

    private static boolean canBeWorkedOut(List<Answer> came) {
        for (int knower = 0; knower < came.size(); knower++) {
            var others = new ArrayList<>(came);
            others.remove(knower);
            if (others.stream().distinct().count() < 2) {
                return true;
            }
        }
        return false;
    }

    private static Answer answer(int which) {
        return which < CHOICES.size() ? new PickOne.Picked(CHOICES.get(which)) : new Pass.Skip();
    }

    private static Tally tally(List<Answer> answers) {
        var equal = new HashMap<Answer, Integer>();
        answers.forEach(answer -> equal.merge(answer, 1, Integer::sum));
        return Tally.of(new PickOne().counted(CHOICES), equal);
    }
}
