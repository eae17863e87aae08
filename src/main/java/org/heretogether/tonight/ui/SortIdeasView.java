package org.heretogether.tonight.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.heretogether.base.BundleId;
import org.heretogether.base.VenueId;
import org.heretogether.base.Wording;
import org.heretogether.bundle.Bundle;
import org.heretogether.bundle.Bundles;
import org.heretogether.hold.Held;
import org.heretogether.hold.Holds;
import org.heretogether.page.BigLink;
import org.heretogether.page.ChangeNotes;
import org.heretogether.page.Message;
import org.heretogether.page.TextButton;
import org.heretogether.piece.Pieces;
import org.heretogether.tonight.IdeaNames;
import org.heretogether.tonight.NextQuestion;
import org.heretogether.venue.Venues;
import org.heretogether.words.Words;
import org.jspecify.annotations.Nullable;

/** The group puts together what belongs together: presses choose cards, one more press puts them into a group. */
@Route("organise/ideas/sort")
@PermitAll
class SortIdeasView extends Div implements HasDynamicTitle {

    private static final int MOST = 200;

    private final transient Words words;
    private final transient Holds holds;
    private final transient Bundles bundles;
    private final transient NextQuestion next;
    private final transient ChangeNotes notes;
    private final VenueId venueId;
    private final transient CardsToSort cards;
    private final Message message = new Message();
    private final Div table = new Div();

    SortIdeasView(
            Words words,
            Venues venues,
            Holds holds,
            Bundles bundles,
            Pieces pieces,
            IdeaNames names,
            NextQuestion next,
            ChangeNotes notes) {
        this.words = words;
        this.holds = holds;
        this.bundles = bundles;
        this.cards = new CardsToSort(words, names, pieces);
        this.next = next;
        this.notes = notes;
        this.venueId = venues.ours().venueId();
        var title = new H1();
        var what = new Paragraph();
        words.put(title, title::setText, "organise.sort.title");
        words.put(what, what::setText, "organise.sort.what");
        add(title, what, message, table);
        words.follow(this, () -> show(null));
    }

    /** @param at the group that something was put into, which has the focus then */
    private void show(@Nullable BundleId at) {
        table.removeAll();
        List<Held> ideas = holds.shownIdeas(venueId, MOST);
        cards.lay(ideas);
        if (ideas.isEmpty()) {
            table.add(
                    new Paragraph(words.text("organise.sort.empty")),
                    new BigLink("organise/waiting").line(words.text("organise.sort.waiting")));
        }
        List<Bundle> groups = bundles.all(venueId);
        if (ideas.isEmpty() && groups.isEmpty()) {
            return;
        }
        var loose = new ArrayList<>(ideas.stream().map(Held::contributionId).toList());
        var together = new Div();
        for (Bundle bundle : groups) {
            loose.removeAll(bundle.ideas());
            var card = card(bundle);
            together.add(card);
            if (bundle.bundleId().equals(at)) {
                card.focus();
            }
        }
        String name = words.text("organise.sort.loose");
        table.add(new BundleCard(words, name, cards.cards(loose), () -> takeOut(name)), together);
        table.add(
                new H2(words.text("organise.sort.new")),
                new Paragraph(words.text("organise.sort.new-what")),
                new BundleName(words, "organise.sort.add", Wording.NONE, this::add));
    }

    private BundleCard card(Bundle bundle) {
        String name = bundle.wording().in(words.language());
        var inIt = bundle.ideas().stream().filter(cards.all()::contains).toList();
        var card = new BundleCard(words, name, cards.cards(inIt), () -> put(bundle));
        if (!inIt.isEmpty()) {
            card.with(new AskIdea(words, next, notes, venueId).about(name, cards.asOne(name, inIt), inIt));
        }
        return card.with(
                new BundleName(words, "organise.sort.rename", bundle.wording(), written -> rename(bundle, written)),
                new TextButton(words, "organise.sort.apart", () -> takeApart(bundle)).about(name));
    }

    private void put(Bundle bundle) {
        if (cards.chosen().isEmpty()) {
            message.warn(words.text("organise.sort.none-chosen"));
            return;
        }
        if (bundles.put(venueId, cards.chosen(), bundle.bundleId())) {
            isIn(bundle.wording().in(words.language()), bundle.bundleId());
        } else {
            goneMeanwhile();
        }
    }

    private void takeOut(String loose) {
        if (cards.chosen().isEmpty()) {
            message.warn(words.text("organise.sort.none-chosen"));
            return;
        }
        bundles.takeOut(venueId, cards.chosen());
        isIn(loose, null);
    }

    private void add(Wording name) {
        isIn(name.in(words.language()), bundles.add(venueId, name, cards.chosen()));
    }

    private void isIn(String name, @Nullable BundleId bundle) {
        cards.letGo();
        message.say(words.text("organise.sort.now", Map.of("group", name)));
        show(bundle);
    }

    private void rename(Bundle bundle, Wording name) {
        if (bundles.rename(venueId, bundle.bundleId(), name)) {
            message.say(words.text("organise.sort.renamed"));
            show(bundle.bundleId());
        } else {
            goneMeanwhile();
        }
    }

    private void takeApart(Bundle bundle) {
        bundles.takeApart(venueId, bundle.bundleId());
        message.say(words.text("organise.sort.is-apart"));
        show(null);
    }

    private void goneMeanwhile() {
        message.warn(words.text("organise.sort.gone"));
        show(null);
    }

    @Override
    public String getPageTitle() {
        return words.text("organise.sort.title");
    }
}
