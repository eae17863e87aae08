/** What is asked: its words, its picture, how it is answered, and its choices. A choice that is taken away stays, so that old rounds still count. */
@NullMarked
package org.heretogether.question;

import org.jspecify.annotations.NullMarked;
