/** Where organisers see who wants to hear, and tick off who was told. */
@NullMarked
package org.heretogether.wish.ui;

import org.jspecify.annotations.NullMarked;
