package org.heretogether.venue.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import org.heretogether.page.PictureImage;

/** Things to do one after the other, each a picture and a sentence. */
class PictureSteps extends OrderedList {

    PictureSteps() {
        addClassName("picture-steps");
    }

    PictureSteps step(String picture, String text) {
        add(new ListItem(PictureImage.openMoji(picture), new Span(text)));
        return this;
    }
}
