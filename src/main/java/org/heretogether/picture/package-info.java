/**
 * Picture packs and finding a picture by a word, in every language. A picture becomes a row of a venue when it is used
 * there, with its author and licence.
 */
@NullMarked
package org.heretogether.picture;

import org.jspecify.annotations.NullMarked;
