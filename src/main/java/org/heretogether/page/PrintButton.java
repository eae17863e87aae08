package org.heretogether.page;

import org.heretogether.words.Words;

/** Prints the page as it is, without what only a screen needs. */
public class PrintButton extends TextButton {

    // On paper the ink is dark, whatever the screen is.
    private static final String PRINT = """
            const page = document.documentElement;
            const theme = page.dataset.theme;
            addEventListener('afterprint', () => { page.dataset.theme = theme; }, { once: true });
            page.dataset.theme = 'light';
            print();
            """;

    public PrintButton(Words words) {
        super(words, "organise.print", () -> {});
        addClassName("print");
        addClickListener(click -> getElement().executeJs(PRINT));
    }
}
