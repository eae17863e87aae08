/**
 * Boards of someone's own pictures and words, in Open Board Format ({@code .obf}, {@code .obz}): in and out. What a file
 * holds is looked at before it is taken in. An address on the internet is never asked for anything.
 */
@NullMarked
package org.heretogether.board;

import org.jspecify.annotations.NullMarked;
