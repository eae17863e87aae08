/** Where organisers look at what waits. */
@NullMarked
package org.heretogether.hold.ui;

import org.jspecify.annotations.NullMarked;
