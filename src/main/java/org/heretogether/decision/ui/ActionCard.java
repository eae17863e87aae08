package org.heretogether.decision.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.Optional;
import org.heretogether.base.Wording;
import org.heretogether.decision.Action;
import org.heretogether.page.PictureImage;
import org.heretogether.page.TextButton;
import org.heretogether.picture.PictureKey;
import org.heretogether.words.Words;

/** One action: who does it, how it stands, and the buttons that say how it stands now. */
class ActionCard extends Article {

    private final transient Words words;
    private final transient Action action;
    private final transient Standing standing;
    private final TextField why = new TextField();

    /** Somebody said how an action stands. */
    interface Standing {
        void now(Action action, Action.State state, Wording because);
    }

    ActionCard(Words words, Action action, Optional<PictureKey> picture, Standing standing) {
        this.words = words;
        this.action = action;
        this.standing = standing;
        addClassName("card");
        String what = action.wording().in(words.language());
        var about = new Div(
                new H3(what),
                new Paragraph(words.text("kiosk.action." + action.state().named()) + "."));
        about.add(new Paragraph(words.text("kiosk.action.who", Map.of("who", action.who()))));
        if (action.promise()) {
            about.add(new Paragraph(words.text("organise.action.promised")));
        }
        if (action.doBy() != null) {
            about.add(new Paragraph(words.text("kiosk.action.by", Map.of("date", words.date(action.doBy())))));
        }
        if (!action.bringIn().isEmpty()) {
            about.add(new Paragraph(words.text("organise.action.needs", Map.of("who", action.bringIn()))));
        }
        if (!action.because().isEmpty()) {
            about.add(new Paragraph(action.because().in(words.language())));
        }
        var heading = new Div();
        heading.addClassName("with-picture");
        picture.ifPresent(key -> heading.add(new PictureImage(key)));
        heading.add(about);
        why.setLabel(words.text("organise.action.why"));
        why.setMaxLength(200);
        why.setWidthFull();
        var buttons = new Div();
        buttons.addClassName("buttons");
        for (Action.State state : Action.State.values()) {
            if (state != action.state()) {
                buttons.add(
                        new TextButton(words, "organise.action.now." + state.named(), () -> say(state)).about(what));
            }
        }
        add(heading, why, buttons);
    }

    /** What somebody typed before the card was drawn anew. */
    ActionCard typed(Wording because) {
        why.setValue(because.byLanguage().values().stream().findFirst().orElse(""));
        return this;
    }

    private void say(Action.State state) {
        Wording because = why.getValue().isBlank()
                ? Wording.NONE
                : Wording.of(words.language(), why.getValue().strip());
        boolean missing = state == Action.State.NOT_DONE && because.isEmpty();
        why.setInvalid(missing);
        if (missing) {
            why.setErrorMessage(words.text("organise.action.why-missing"));
            why.focus();
        } else {
            standing.now(action, state, because);
        }
    }
}
