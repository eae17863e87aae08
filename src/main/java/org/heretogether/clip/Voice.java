package org.heretogether.clip;

/** Something that can speak texts of some languages. Which comes before which is said in {@link VoicesHere}. */
public interface Voice {

    /** What clips made by it are filed under, at most 40 characters; another sound needs another name. */
    String name();

    /** The speed of its speech, part of a clip's id. */
    int wordsPerMinute();

    /** Whether it speaks this language (BCP 47). */
    boolean speaks(String language);

    /** Whether a device's own voice is better than this one. */
    default boolean comesAfterDevice() {
        return true;
    }

    /** Whether there is anything to pronounce in this text. */
    boolean canSay(String text);

    /** Makes ready, which may take seconds; throws if that is impossible on this machine. Called once, before the first speaking. */
    void start();

    /** The text as WAV, 16 kHz mono, 16 bits. */
    byte[] speak(String text);
}
