package org.heretogether.page;

import com.vaadin.flow.component.html.Image;
import org.heretogether.picture.PictureKey;

/** A picture beside its words; screen readers read the words alone. */
public class PictureImage extends Image {

    public PictureImage(PictureKey picture) {
        super(picture.src(), "");
        addClassName("picture");
    }

    /** One of OpenMoji's, by its code. */
    public static PictureImage openMoji(String hexcode) {
        return new PictureImage(PictureKey.of("openmoji/" + hexcode));
    }
}
