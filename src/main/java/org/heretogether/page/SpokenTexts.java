package org.heretogether.page;

import java.util.List;
import java.util.Map;

/** Where the texts of a page can be heard. */
public interface SpokenTexts {

    /** Each text that can be heard, with the address of its sound; new ones are spoken soon, and kept nowhere. */
    Spoken of(String language, List<String> texts);

    /**
     * What there is to hear.
     *
     * @param clips the address of each text's sound
     * @param afterDevice whether a device's own voice comes before a machine's of ours
     * @param recorded the texts that a person has spoken: nothing comes before these
     */
    record Spoken(Map<String, String> clips, boolean afterDevice, List<String> recorded) {}
}
