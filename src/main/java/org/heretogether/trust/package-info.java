/** The venue's own certificate: tablets on the Wi-Fi reach us over https, so their browsers allow microphone and offline work. */
@NullMarked
package org.heretogether.trust;

import org.jspecify.annotations.NullMarked;
