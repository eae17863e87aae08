package org.heretogether.projector;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.heretogether.base.ActionId;
import org.heretogether.base.VenueId;
import org.heretogether.decision.Action;
import org.heretogether.decision.FinishedThing;
import org.heretogether.decision.FinishedThings;
import org.heretogether.picture.PictureKey;
import org.heretogether.picture.Pictures;
import org.heretogether.words.Words;
import org.springframework.stereotype.Component;

/** What came of our actions, to be seen and heard: each photo and each sound has a whole picture. */
@Component
class FinishedPages {

    private final FinishedThings things;
    private final Pictures pictures;
    private final Words words;

    FinishedPages(FinishedThings things, Pictures pictures, Words words) {
        this.things = things;
        this.pictures = pictures;
        this.words = words;
    }

    int count(VenueId venue, List<Action> actions) {
        return made(venue, actions).values().stream().mapToInt(List::size).sum();
    }

    /** In the order of the actions. */
    List<Drawing> of(VenueId venue, List<Action> actions) {
        Map<ActionId, List<FinishedThing>> made = made(venue, actions);
        var keys = pictures.keys(venue, actions.stream().map(Action::pictureId).toList());
        var pages = new ArrayList<Drawing>();
        for (Action action : actions) {
            PictureKey picture = keys.getOrDefault(action.pictureId(), PictureKey.of("openmoji/2753"));
            made.getOrDefault(action.actionId(), List.of()).forEach(thing -> pages.add(page(action, picture, thing)));
        }
        return pages;
    }

    private Brought page(Action action, PictureKey picture, FinishedThing thing) {
        String kind = thing.file().kind().named();
        var made = new Brought.Made(
                thing.file().kind(),
                thing.finishedThingId().toString(),
                thing.file().mediaType(),
                thing.file().length(),
                things.path(thing),
                words.text("organise.finished.the-" + kind));
        String who = words.text("kiosk.action." + action.state().named()) + ". " + action.who() + ".";
        return new Brought(
                picture, action.wording().in(words.language()), who, "", words.language(), List.of(), List.of(made));
    }

    private Map<ActionId, List<FinishedThing>> made(VenueId venue, List<Action> actions) {
        return things.of(venue, actions.stream().map(Action::actionId).toList());
    }
}
