package org.heretogether.organiser;

import org.heretogether.base.OrganiserId;

/** What came of a try to sign in, or to begin organising with a code. */
public sealed interface SignIn {

    /** Signed in under this name. */
    record Welcome(OrganiserId organiserId, String name) implements SignIn {}

    /** No organiser has this name and this password. */
    record NotKnown() implements SignIn {}

    /** Nobody can begin with this code: it is another one, or it was used. */
    record WrongCode() implements SignIn {}

    /** Someone organises under this name already. */
    record NameTaken() implements SignIn {}

    /** A name is needed, at most {@link Organisers#LONGEST_NAME} characters. */
    record NameNeeded() implements SignIn {}

    /** The password is shorter than {@link Organisers#SHORTEST_PASSWORD} characters. */
    record PasswordTooShort() implements SignIn {}

    /** Too many tries from this address; the same address may try again later, everyone else at once. */
    record TooManyTries() implements SignIn {}
}
