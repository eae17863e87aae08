package org.heretogether.tonight.ui;

import java.util.function.IntConsumer;
import org.heretogether.page.TextButton;
import org.heretogether.words.Words;

/** A button that tells, with each press, which state of the big screen the person who pressed it had before them. */
class PressButton extends TextButton {

    PressButton(Words words, String key, IntConsumer press) {
        super(words, key, () -> {});
        getElement()
                .addEventListener(
                        "click",
                        event -> press.accept(event.getEventData()
                                .get("element.dataset.moves")
                                .asInt()))
                .addEventData("element.dataset.moves");
        addClassName("press");
    }

    @Override
    public PressButton filled() {
        super.filled();
        return this;
    }

    void sees(int moves) {
        getElement().setAttribute("data-moves", String.valueOf(moves));
    }
}
