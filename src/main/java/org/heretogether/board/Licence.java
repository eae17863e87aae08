package org.heretogether.board;

/** Under which terms something may be used, and who made it. A part that was not given is empty. */
public record Licence(
        String type, String noticeUrl, String sourceUrl, String authorName, String authorUrl, String authorEmail) {

    /** Nothing was given: it is the maker's own, for use among ourselves only. */
    public static final Licence NONE = new Licence("", "", "", "", "", "");

    public boolean isGiven() {
        return !equals(NONE);
    }
}
