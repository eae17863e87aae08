package org.heretogether.wish.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.heretogether.page.TextButton;
import org.heretogether.wish.Wish;
import org.heretogether.words.Words;

/** One who wants to hear: name and address, which can be written down here, and whether they were told. */
class WishCard extends Article {

    private static final String KEY = "organise.wishes.";

    /** What is pressed on a card. */
    interface Pressed {
        void write(Wish wish, String who, String contact);

        void told(Wish wish);

        void notTold(Wish wish);

        void forget(Wish wish);
    }

    WishCard(Words words, Wish wish, Pressed pressed) {
        addClassName("card");
        String name = wish.who().isBlank() ? words.text(KEY + "nobody") : wish.who();
        add(new H3(name));
        if (!wish.contact().isBlank()) {
            add(new Paragraph(wish.contact()));
        }
        var buttons = new Div();
        buttons.addClassName("buttons");
        if (wish.toldAt() == null) {
            add(fields(words, wish, pressed, name));
            buttons.add(new TextButton(words, KEY + "told", () -> pressed.told(wish)).about(name));
        } else {
            add(new Paragraph(words.text(KEY + "was-told")));
            buttons.add(new TextButton(words, KEY + "not-told", () -> pressed.notTold(wish)).about(name));
        }
        buttons.add(new TextButton(words, KEY + "forget", () -> pressed.forget(wish)).about(name));
        add(buttons);
    }

    private static Div fields(Words words, Wish wish, Pressed pressed, String name) {
        var who = new TextField(words.text(KEY + "who"));
        who.setMaxLength(Wish.LONGEST_WHO);
        who.setValue(wish.who());
        var contact = new TextField();
        contact.setMaxLength(Wish.LONGEST_CONTACT);
        contact.setValue(wish.contact());
        var fields = new Div(who);
        fields.addClassName("bundle-name");
        if (wish.how().needsContact()) {
            contact.setLabel(words.text(KEY + "contact." + wish.how().named()));
            fields.add(contact);
        }
        fields.add(new TextButton(
                        words,
                        KEY + "write",
                        () -> pressed.write(
                                wish, who.getValue().strip(), contact.getValue().strip()))
                .about(name));
        return fields;
    }
}
