/** What people made themselves: photos, drawings, sounds, sign videos. They come in parts, each is stored once, and nobody but organisers gets them out. */
@NullMarked
package org.heretogether.piece;

import org.jspecify.annotations.NullMarked;
