/** Where organisers choose how long we keep things, and see what would go. */
@NullMarked
package org.heretogether.keep.ui;

import org.jspecify.annotations.NullMarked;
