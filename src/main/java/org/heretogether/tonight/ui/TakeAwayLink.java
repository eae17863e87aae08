package org.heretogether.tonight.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.heretogether.export.TakeAway.State;
import org.heretogether.export.TakeAways;
import org.heretogether.gathering.Gathering;
import org.heretogether.page.BigLink;
import org.heretogether.page.PictureImage;
import org.heretogether.words.Words;

/** Leads from a gathering that is over to what it leaves in our hands, and says how far that is. */
class TakeAwayLink extends Div {

    private final transient Words words;
    private final transient TakeAways takeAways;
    private String shown = "";

    TakeAwayLink(Words words, TakeAways takeAways) {
        this.words = words;
        this.takeAways = takeAways;
    }

    void show(Gathering gathering) {
        String state = state(gathering);
        // A hand or a switch may be on the link: it is made anew only when there is something new to say.
        if (!state.equals(shown)) {
            shown = state;
            removeAll();
            if (!state.isEmpty()) {
                add(new BigLink("organise/gatherings/" + gathering.gatheringId() + "/take-away")
                        .picture(PictureImage.openMoji("1F381"))
                        .line(words.text("organise.take-away.title"))
                        .line(state));
            }
        }
    }

    private String state(Gathering gathering) {
        if (gathering.state() != Gathering.State.CLOSED) {
            return "";
        }
        var parts = takeAways.of(gathering.venueId(), gathering.gatheringId());
        return parts.isEmpty()
                ? ""
                : words.text("organise.take-away.all."
                        + State.ofAll(List.copyOf(parts.values())).named());
    }
}
