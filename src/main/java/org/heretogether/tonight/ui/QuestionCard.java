package org.heretogether.tonight.ui;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.heretogether.activity.Activity;
import org.heretogether.base.GatheringId;
import org.heretogether.gathering.Gathering;
import org.heretogether.gathering.Round;
import org.heretogether.page.Focus;
import org.heretogether.page.Message;
import org.heretogether.page.PictureImage;
import org.heretogether.page.TextButton;
import org.heretogether.picture.PictureKey;
import org.heretogether.question.Question;
import org.heretogether.tonight.ui.RoundActions.Said;
import org.heretogether.words.Words;
import org.jspecify.annotations.Nullable;

/** One question during a gathering. All its buttons are made once; those that make no sense now are hidden. */
class QuestionCard extends Article {

    private final transient Words words;
    private final String asked;
    private final transient Activity activity;
    private final Paragraph state = new Paragraph();
    private final Message message = new Message();
    private final Anchor toChangeCard = new Anchor();
    private final TextButton open;
    private final TextButton askAgain;
    private final TextButton pause;
    private final TextButton carryOn;
    private final TextButton close;
    private final TextButton showUs;
    private final TextButton bigScreen;
    private final transient Runnable after;
    private transient @Nullable Round round;

    QuestionCard(
            Words words,
            RoundActions actions,
            Activity activity,
            Question question,
            Optional<PictureKey> picture,
            GatheringId gatheringId,
            Runnable after) {
        this.words = words;
        this.asked = question.wording().in(words.language());
        this.activity = activity;
        this.after = after;
        addClassName("card");
        state.getElement().setAttribute("tabindex", "-1");
        open = button("organise.round.open", () -> actions.open(gatheringId, question.questionId()));
        askAgain = button("organise.round.ask-again", () -> actions.open(gatheringId, question.questionId()));
        pause = button("organise.round.pause", actions::pause);
        carryOn = button("organise.round.carry-on", actions::carryOn);
        close = button("organise.round.close", actions::close);
        showUs = button("organise.round.show-us", actions::showUs);
        bigScreen = button("organise.round.big-screen", actions::putOnScreen);
        toChangeCard.setHref("organise/activities/" + activity.activityId());
        toChangeCard.setRouterIgnore(false);
        toChangeCard.setText(words.text("organise.round.to-change-card"));
        var buttons = new Div(open, showUs, carryOn, pause, close, askAgain, bigScreen);
        buttons.addClassName("buttons");
        var heading = new Div();
        heading.addClassName("with-picture");
        picture.ifPresent(key -> heading.add(new PictureImage(key)));
        heading.add(new Div(new H3(asked), state));
        add(heading, toChangeCard, buttons, message);
    }

    /** Whether the next thing to do in a gathering would be here: showing what came in, carrying on, or opening. */
    boolean isNextStep(Optional<Round> latest) {
        return latest.map(one -> one.state() != Round.State.CLOSED).orElse(activity.canBeAskedAbout());
    }

    void show(Gathering gathering, Optional<Round> latest, int brought, boolean next) {
        round = latest.orElse(null);
        boolean running = gathering.state() == Gathering.State.OPEN;
        var now = latest.map(Round::state).orElse(null);
        boolean canOpen = running && activity.canBeAskedAbout();
        state.setText(stateText(latest, brought));
        toChangeCard.setVisible(!activity.canBeAskedAbout());
        open.setVisible(running && now == null);
        askAgain.setVisible(canOpen && now == Round.State.CLOSED);
        pause.setVisible(now == Round.State.OPEN);
        carryOn.setVisible(now == Round.State.PAUSED);
        close.setVisible(now == Round.State.OPEN || now == Round.State.PAUSED);
        showUs.setVisible(now != null);
        bigScreen.setVisible(now != null);
        fill(open, next && now == null);
        fill(showUs, next && now == Round.State.OPEN);
        fill(carryOn, next && now == Round.State.PAUSED);
    }

    static String named(Enum<?> state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private String stateText(Optional<Round> latest, int brought) {
        if (latest.isEmpty()) {
            return words.text(
                    activity.canBeAskedAbout() ? "organise.round.state.none" : "organise.round.state.cannot-open");
        }
        return words.text("organise.round.state." + named(latest.get().state())) + " "
                + words.count("organise.round.brought", brought);
    }

    private TextButton button(String key, Function<Round, Said> action) {
        return button(
                key, () -> round == null ? new Said(false, words.text("organise.round.changed")) : action.apply(round));
    }

    private TextButton button(String key, java.util.function.Supplier<Said> action) {
        return new TextButton(words, key, () -> {
                    Said said = action.get();
                    if (said.done()) {
                        message.say(said.text());
                    } else {
                        message.warn(said.text());
                    }
                    after.run();
                    Focus.goesOnAt(state);
                })
                .about(asked);
    }

    private static void fill(TextButton button, boolean filled) {
        if (filled) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        } else {
            button.removeThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
    }
}
