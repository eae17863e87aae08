/** The page from which things leave the room. */
@NullMarked
package org.heretogether.export.ui;

import org.jspecify.annotations.NullMarked;
