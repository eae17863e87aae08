package org.heretogether.page;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.heretogether.wording.Finding;
import org.heretogether.words.Words;

/**
 * The wording helper beside a field: what it found, why, one button for each swap and one to keep the words. It never
 * stops anyone. How many things it found is said to screen readers; the cards themselves are read when one comes to them.
 */
class AdviceBeside extends Div {

    // What one tap can mend comes first; the rest follows when these are swapped or kept.
    private static final int AT_ONCE = 2;

    private final transient Words words;
    private final TextFieldBase<?, String> field;
    private final transient KeptWords kept;
    private final transient Function<String, List<Finding>> advice;
    private final Span said = new Span();
    private final Div cards = new Div();

    AdviceBeside(Words words, TextFieldBase<?, String> field, KeptWords kept, Function<String, List<Finding>> advice) {
        this.words = words;
        this.field = field;
        this.kept = kept;
        this.advice = advice;
        addClassName("advice");
        said.getElement().setAttribute("role", "status");
        add(said, cards);
        field.addValueChangeListener(written -> look());
        words.follow(this, this::look);
    }

    private void look() {
        List<Finding> findings = advice.apply(field.getValue()).stream()
                .filter(finding -> !kept.has(finding))
                .sorted(Comparator.comparing(finding -> finding.swaps().isEmpty()))
                .toList();
        cards.removeAll();
        findings.stream().limit(AT_ONCE).forEach(finding -> cards.add(card(finding)));
        said.setText(findings.isEmpty() ? "" : words.count("wording.advice.title", findings.size()));
        if (!findings.isEmpty()) {
            cards.add(new Paragraph(words.text("wording.advice.you-decide")));
        }
    }

    private Div card(Finding finding) {
        var phrase = new Paragraph(finding.phrase());
        phrase.addClassName("advice-phrase");
        var card = new Div(phrase, new Paragraph(words.text("wording.why." + finding.reason())));
        card.addClassNames("card", "advice-card");
        if (finding.swaps().isEmpty()) {
            card.add(new Paragraph(words.text("wording.try." + finding.reason())));
        }
        var buttons = new Div();
        buttons.addClassName("buttons");
        finding.swaps().forEach(swap -> buttons.add(swapButton(finding, swap)));
        buttons.add(new TextButton(words, "wording.advice.keep", () -> keep(finding)).about(finding.phrase()));
        card.add(buttons);
        return card;
    }

    private Button swapButton(Finding finding, String swap) {
        var button = new Button(words.text("wording.advice.swap", Map.of("swap", swap)), pressed -> {
            field.setValue(finding.swapped(field.getValue(), swap));
            said.setText(words.text("wording.advice.swapped", Map.of("text", field.getValue())));
            field.focus();
        });
        button.setAriaLabel(button.getText() + ": " + finding.phrase());
        return button;
    }

    private void keep(Finding finding) {
        kept.keep(finding);
        look();
        said.setText(words.text("wording.advice.kept", Map.of("phrase", finding.phrase())));
        field.focus();
    }
}
