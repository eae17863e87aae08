/** The texts of our own screens, from i18n/: one JSON file a language. The list of files is the list of languages. */
@NullMarked
package org.heretogether.words;

import org.jspecify.annotations.NullMarked;
