package org.heretogether.decision.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.heretogether.base.ActionId;
import org.heretogether.base.Changed;
import org.heretogether.base.VenueId;
import org.heretogether.base.Wording;
import org.heretogether.decision.Action;
import org.heretogether.decision.Actions;
import org.heretogether.decision.FinishedThing;
import org.heretogether.decision.FinishedThings;
import org.heretogether.page.Message;
import org.heretogether.picture.Pictures;
import org.heretogether.words.Words;
import org.springframework.stereotype.Component;

/** Makes the cards of actions, and does what is pressed on them. */
@Component
class ActionCards {

    private final Words words;
    private final Actions actions;
    private final FinishedThings things;
    private final Pictures pictures;

    ActionCards(Words words, Actions actions, FinishedThings things, Pictures pictures) {
        this.words = words;
        this.actions = actions;
        this.things = things;
        this.pictures = pictures;
    }

    /**
     * A card for each action.
     *
     * @param typed what was typed at a card that somebody else changed; it stands there when the cards are shown again
     * @param message says what came of a press
     * @param again shows the cards as things stand then
     */
    Div of(
            VenueId venue,
            List<Action> shown,
            String organiser,
            Map<ActionId, Wording> typed,
            Message message,
            Runnable again) {
        var keys = pictures.keys(venue, shown.stream().map(Action::pictureId).toList());
        Map<ActionId, List<FinishedThing>> made =
                things.of(venue, shown.stream().map(Action::actionId).toList());
        var cards = new Div();
        for (Action action : shown) {
            var card = new ActionCard(
                            words, action, Optional.ofNullable(keys.get(action.pictureId())), (one, state, because) -> {
                                if (!stands(venue, one.standing(state, because), organiser, message)) {
                                    typed.put(one.actionId(), because);
                                }
                                again.run();
                                typed.clear();
                            })
                    .typed(typed.getOrDefault(action.actionId(), Wording.NONE));
            if (action.state() == Action.State.DONE) {
                card.add(finished(
                        venue, action, made.getOrDefault(action.actionId(), List.of()), organiser, message, again));
            }
            cards.add(card);
        }
        return cards;
    }

    private boolean stands(VenueId venue, Action now, String organiser, Message message) {
        try {
            actions.change(venue, now, organiser);
            message.say(words.text("organise.action.stands." + now.state().named()));
            return true;
        } catch (Changed another) {
            message.warn(words.text("organise.action.changed"));
            return false;
        }
    }

    private FinishedForm finished(
            VenueId venue,
            Action action,
            List<FinishedThing> there,
            String organiser,
            Message message,
            Runnable again) {
        Consumer<Boolean> then = kept -> {
            if (kept) {
                message.say(words.text("organise.finished.kept"));
                again.run();
            } else {
                message.warn(words.text("organise.finished.not-taken"));
            }
        };
        return new FinishedForm(
                words,
                things,
                action.wording().in(words.language()),
                there,
                jpeg -> things.addPhoto(venue, action.actionId(), jpeg, organiser),
                wav -> things.addSound(venue, action.actionId(), wav, organiser),
                then,
                thing -> {
                    things.takeAway(venue, thing.finishedThingId());
                    message.say(words.text("organise.finished.taken-away"));
                    again.run();
                });
    }
}
