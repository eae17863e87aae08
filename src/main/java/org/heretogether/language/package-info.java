/** In which languages people can take part in an activity. A language that lacks a text of it is not offered for it. */
@NullMarked
package org.heretogether.language;

import org.jspecify.annotations.NullMarked;
