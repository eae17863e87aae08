package org.heretogether.kiosk;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.heretogether.base.PictureId;
import org.heretogether.base.VenueId;
import org.heretogether.kiosk.Pack.PicturePart;
import org.heretogether.picture.PictureKey;
import org.heretogether.picture.Pictures;

/** The pictures a pack names, collected while it is packed. */
final class PackPictures {

    private final Pictures pictures;
    private final Map<PictureId, PictureKey> keys;
    private final Map<String, PicturePart> named = new TreeMap<>();

    PackPictures(Pictures pictures, VenueId venue, Collection<PictureId> ids) {
        this.pictures = pictures;
        this.keys = pictures.keys(venue, ids);
    }

    String name(PictureId id) {
        PictureKey key = keys.get(id);
        if (key == null) {
            throw new IllegalArgumentException("No picture " + id);
        }
        return name(key);
    }

    String name(PictureKey key) {
        named.computeIfAbsent(key.toString(), text -> new PicturePart(key.src(), pictures.words(key)));
        return key.toString();
    }

    Map<String, PicturePart> named() {
        return named;
    }
}
