package org.heretogether.projector;

import com.vaadin.flow.component.Component;
import org.heretogether.words.Words;

/** What stands on the big screen. Two that are equal look the same, so that nothing is drawn again for no reason. */
interface Drawing {
    Component draw(Words words);
}
