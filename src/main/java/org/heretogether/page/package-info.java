/** The pieces organiser pages are built of: a text in several languages, a picture to choose, a message that stays. */
@NullMarked
package org.heretogether.page;

import org.jspecify.annotations.NullMarked;
