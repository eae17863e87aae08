package org.heretogether.projector;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import org.heretogether.words.Words;

/** In the corner of every picture: read it aloud, and let cards and coins move or stand still. */
class ToolBar extends Div {

    private final transient Words words;
    private final NativeButton read;
    private final NativeButton move;

    ToolBar(Words words, Runnable readAloud, Runnable moving) {
        this.words = words;
        this.read = new NativeButton("", click -> readAloud.run());
        this.move = new NativeButton("", click -> moving.run());
        addClassName("tools");
        read.addClassName("read-aloud");
        add(move, read);
        show(false, false);
    }

    final void show(boolean reads, boolean moves) {
        set(read, reads ? "silence" : "sound", "projector.read-aloud", reads);
        set(move, moves ? "still" : "moving", "projector.move", moves);
    }

    private void set(NativeButton button, String drawing, String key, boolean pressed) {
        button.removeAll();
        button.add(new Image("projector/" + drawing + ".svg", ""));
        button.getElement().setAttribute("aria-label", words.text(key));
        button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
    }
}
