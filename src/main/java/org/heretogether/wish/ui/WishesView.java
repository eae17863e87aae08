package org.heretogether.wish.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.heretogether.base.VenueId;
import org.heretogether.page.Message;
import org.heretogether.page.TextButton;
import org.heretogether.venue.Venues;
import org.heretogether.wish.Wish;
import org.heretogether.wish.Wishes;
import org.heretogether.words.Words;

/** Who wants to hear what becomes of things, way by way. Whoever was told is ticked off. */
@Route("organise/wishes")
@Menu(title = "organise.wishes.title", order = 2.6, icon = "1F4EC")
@PermitAll
class WishesView extends Div implements HasDynamicTitle, WishCard.Pressed {

    private final transient Words words;
    private final transient Wishes wishes;
    private final VenueId venueId;
    private final Message message = new Message();
    private final Div list = new Div();

    WishesView(Words words, Venues venues, Wishes wishes) {
        this.words = words;
        this.wishes = wishes;
        this.venueId = venues.ours().venueId();
        var title = new H1();
        var what = new Paragraph();
        words.put(title, title::setText, "organise.wishes.title");
        words.put(what, what::setText, "organise.wishes.what");
        add(title, what, message, list);
        words.follow(this, this::show);
    }

    private void show() {
        list.removeAll();
        List<Wish> all = wishes.all(venueId);
        if (all.isEmpty()) {
            list.add(new Paragraph(words.text("organise.wishes.none")));
        }
        for (Wish.How how : Wish.How.values()) {
            List<Wish> these = all.stream().filter(wish -> wish.how() == how).toList();
            if (!these.isEmpty()) {
                list.add(new H2(words.text("kiosk.tell-me." + how.named())));
                list.add(how == Wish.How.HERE ? allHere(these) : each(these));
            }
        }
    }

    private Div each(List<Wish> wishes) {
        var cards = new Div();
        wishes.forEach(wish -> cards.add(new WishCard(words, wish, this)));
        return cards;
    }

    /** Nobody is named: the big screen tells all of them at once. */
    private Article allHere(List<Wish> here) {
        var told = new TextButton(words, "organise.wishes.told", () -> {
            here.forEach(wish -> wishes.forget(venueId, wish.wishId()));
            say("now-told");
        });
        var card = new Article(
                new Paragraph(words.count("organise.wishes.here", here.size())),
                told.about(words.text("kiosk.tell-me.here")));
        card.addClassName("card");
        return card;
    }

    @Override
    public void write(Wish wish, String who, String contact) {
        wishes.write(venueId, wish.wishId(), who, contact);
        say("written");
    }

    @Override
    public void told(Wish wish) {
        wishes.told(venueId, wish.wishId());
        say("now-told");
    }

    @Override
    public void notTold(Wish wish) {
        wishes.notTold(venueId, wish.wishId());
        say("now-not-told");
    }

    @Override
    public void forget(Wish wish) {
        wishes.forget(venueId, wish.wishId());
        say("forgotten");
    }

    private void say(String what) {
        message.say(words.text("organise.wishes." + what));
        show();
    }

    @Override
    public String getPageTitle() {
        return words.text("organise.wishes.title");
    }
}
