package org.heretogether.projector;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import org.heretogether.words.Words;

/** In the corner of every picture: read it aloud, and let cards and coins move or stand still. */
class ToolBar extends Div {

    ToolBar(Words words, Runnable readAloud, Runnable move, boolean moves) {
        addClassName("tools");
        var read = button("projector/sound.svg", words.text("projector.read-aloud"), readAloud);
        read.addClassName("read-aloud");
        var moving = button(moves ? "projector/still.svg" : "projector/moving.svg", words.text("projector.move"), move);
        moving.getElement().setAttribute("aria-pressed", String.valueOf(moves));
        moving.addClassName("move");
        add(moving, read);
    }

    private static NativeButton button(String drawing, String name, Runnable press) {
        var button = new NativeButton();
        button.add(new Image(drawing, ""));
        button.getElement().setAttribute("aria-label", name);
        button.getElement().setAttribute("title", name);
        button.addClickListener(click -> press.run());
        return button;
    }
}
