package org.heretogether.kiosk;

import java.util.List;
import java.util.Map;
import org.heretogether.base.ActionId;
import org.heretogether.base.VenueId;
import org.heretogether.decision.Action;
import org.heretogether.decision.Decision;
import org.heretogether.decision.FinishedThing;
import org.heretogether.decision.FinishedThings;
import org.heretogether.kiosk.Pack.ActionPart;
import org.heretogether.kiosk.Pack.DecisionPart;
import org.heretogether.kiosk.Pack.MadePart;
import org.springframework.stereotype.Component;

/** What became of things, as tablets take it down: what we decided, who does it, what came of it to see and to hear. */
@Component
class BecameOf {

    private final FinishedThings things;

    BecameOf(FinishedThings things) {
        this.things = things;
    }

    List<DecisionPart> of(VenueId venue, List<Decision> decided, PackPictures named) {
        List<ActionId> actions = decided.stream()
                .flatMap(decision -> decision.actions().stream())
                .map(Action::actionId)
                .toList();
        Map<ActionId, List<FinishedThing>> made = things.of(venue, actions);
        return decided.stream().map(decision -> part(decision, made, named)).toList();
    }

    private static DecisionPart part(Decision decision, Map<ActionId, List<FinishedThing>> made, PackPictures named) {
        return new DecisionPart(
                decision.decisionId().value(),
                decision.activityId().value(),
                decision.wording(),
                named.name(decision.pictureId()),
                decision.decidedOn(),
                decision.state() == Decision.State.OPEN_AGAIN ? true : null,
                decision.worked().isEmpty() ? null : decision.worked(),
                decision.actions().stream()
                        .map(action -> part(action, made.getOrDefault(action.actionId(), List.of()), named))
                        .toList());
    }

    private static ActionPart part(Action action, List<FinishedThing> made, PackPictures named) {
        return new ActionPart(
                action.actionId().value(),
                action.wording(),
                action.who(),
                named.name(action.pictureId()),
                action.doBy(),
                action.state().named(),
                action.because(),
                made.stream()
                        .map(thing -> new MadePart(
                                thing.address(), thing.file().kind().named()))
                        .toList());
    }
}
