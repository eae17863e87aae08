/** What a question or a choice lacks: words in a language, a sound, a picture, a film in sign language. Nothing is kept here. */
@NullMarked
package org.heretogether.missing;

import org.jspecify.annotations.NullMarked;
