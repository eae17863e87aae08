package org.heretogether.hold.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heretogether.base.KioskId;
import org.heretogether.base.VenueId;
import org.heretogether.hold.Held;
import org.heretogether.hold.HoldState;
import org.heretogether.hold.Holds;
import org.heretogether.keep.Deletions;
import org.heretogether.page.ChangeNotes;
import org.heretogether.page.Message;
import org.heretogether.venue.Kiosk;
import org.heretogether.venue.Kiosks;
import org.heretogether.venue.Venues;
import org.heretogether.words.Words;

/** What people brought in their own way: first what nobody has looked at, then what was said about the rest. */
@Route("organise/waiting")
@Menu(title = "organise.waiting.title", order = 2.5, icon = "1F440")
@PermitAll
class WaitingView extends Div implements HasDynamicTitle {

    private static final List<HoldState> LOOKED_AT =
            List.of(HoldState.TELL, HoldState.SHOW, HoldState.KEEP, HoldState.TAKEN_AWAY);

    private final transient Words words;
    private final transient Holds holds;
    private final transient Kiosks kiosks;
    private final transient HeldCards cards;
    private final transient Deletions deletions;
    private final transient ChangeNotes notes;
    private final VenueId venueId;
    private final String organiser;
    private final Message message = new Message();
    private final Div list = new Div();

    WaitingView(
            Words words,
            Venues venues,
            Kiosks kiosks,
            Holds holds,
            HeldCards cards,
            Deletions deletions,
            ChangeNotes notes) {
        this.words = words;
        this.holds = holds;
        this.kiosks = kiosks;
        this.cards = cards;
        this.deletions = deletions;
        this.notes = notes;
        this.venueId = venues.ours().venueId();
        this.organiser = notes.who();
        var title = new H1();
        var what = new Paragraph();
        words.put(title, title::setText, "organise.waiting.title");
        words.put(what, what::setText, "organise.waiting.what");
        add(title, what, message, list);
        words.follow(this, this::show);
    }

    private void show() {
        list.removeAll();
        Map<KioskId, String> tablets = new HashMap<>();
        for (Kiosk kiosk : kiosks.all(venueId)) {
            tablets.put(kiosk.kioskId(), kiosk.name());
        }
        List<Held> waiting = holds.in(venueId, HoldState.WAITING);
        if (waiting.isEmpty()) {
            list.add(new Paragraph(words.text("organise.waiting.none")));
        }
        waiting.forEach(held -> list.add(card(held, tablets)));
        for (HoldState state : LOOKED_AT) {
            List<Held> all = holds.in(venueId, state);
            if (!all.isEmpty()) {
                list.add(new H2(words.text("organise.waiting.list." + state.named())));
                all.forEach(held -> list.add(card(held, tablets)));
            }
        }
    }

    private HeldCard card(Held held, Map<KioskId, String> tablets) {
        String tablet = tablets.getOrDefault(held.kioskId(), words.text("organise.refused.gone"));
        return cards.card(held, tablet, state -> decide(held, state), () -> forGood(held));
    }

    private void decide(Held held, HoldState state) {
        if (holds.decide(venueId, held, state, organiser)) {
            message.say(words.text("organise.waiting.now." + state.named()));
        } else {
            message.warn(words.text("organise.waiting.seen-by-another"));
        }
        show();
    }

    private void forGood(Held held) {
        if (deletions.one(venueId, held.contributionId())) {
            notes.note("gone-for-good", "");
            message.say(words.text("organise.waiting.for-good.done"));
        } else {
            message.warn(words.text("organise.waiting.seen-by-another"));
        }
        show();
    }

    @Override
    public String getPageTitle() {
        return words.text("organise.waiting.title");
    }
}
