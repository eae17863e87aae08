package org.heretogether.contribution;

/** What a person says about help with their turn. It is theirs to say or to leave unsaid; it never changes what counts. */
public enum Helped {
    ALONE("alone"),
    SOMEONE_HELPED("someone-helped"),
    SOMEONE_ANSWERED("someone-answered");

    private final String named;

    Helped(String named) {
        this.named = named;
    }

    /** The name on the wire and in the database. */
    public String named() {
        return named;
    }

    /** The one of this name. */
    public static Helped of(String name) {
        for (Helped helped : values()) {
            if (helped.named.equals(name)) {
                return helped;
            }
        }
        throw new IllegalArgumentException("Not a way of being helped: " + name);
    }
}
