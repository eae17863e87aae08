package org.heretogether.decision.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import org.heretogether.decision.Before;
import org.heretogether.words.Words;

/** How a decision stood before each change, and who changed it. */
class DecisionHistory extends Div {

    private final transient Words words;

    DecisionHistory(Words words) {
        this.words = words;
    }

    void show(List<Before> before) {
        removeAll();
        if (before.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        for (Before one : before) {
            list.add(new ListItem(words.text(
                    "organise.decision.before",
                    Map.of(
                            "what", one.wording().in(words.language()),
                            "when", words.moment(one.changedAt()),
                            "who", one.changedBy()))));
        }
        add(new H2(words.text("organise.decision.history")), list);
    }
}
