package org.heretogether.trust;

import java.io.UncheckedIOException;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InterfaceAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What other machines in the room may call this one, right now.
 *
 * @param host this machine's own name, without what follows a dot
 * @param addresses with the networks they are in; cable and Wi-Fi before what only programs use
 */
record MachineNames(String host, List<Address> addresses) {

    private static final String UNKNOWN = "here-together";

    /** One address of this machine, such as 192.168.1.5, in a network of so many fixed bits. */
    record Address(InetAddress inet, int networkBits) {

        String text() {
            String written = inet.getHostAddress();
            int scope = written.indexOf('%');
            return scope < 0 ? written : written.substring(0, scope);
        }

        boolean isFour() {
            return inet instanceof Inet4Address;
        }
    }

    static MachineNames now() {
        return new MachineNames(ownName(), addressesNow());
    }

    /** The name that most tablets can look up without a name server. */
    String local() {
        return host + ".local";
    }

    /** The address to tell people: the first short one. */
    Optional<Address> best() {
        return addresses.stream().filter(Address::isFour).findFirst();
    }

    private static String ownName() {
        try {
            String name =
                    InetAddress.getLocalHost().getHostName().split("\\.", 2)[0].toLowerCase(Locale.ROOT);
            return name.matches("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?") && !name.equals("localhost") ? name : UNKNOWN;
        } catch (UnknownHostException nameless) {
            return UNKNOWN;
        }
    }

    private static List<Address> addressesNow() {
        try {
            var found = new ArrayList<Address>();
            NetworkInterface.networkInterfaces()
                    .filter(MachineNames::reachesOthers)
                    .sorted(Comparator.comparing(MachineNames::isOnlyForPrograms)
                            .thenComparing(NetworkInterface::getIndex))
                    .flatMap(card -> card.getInterfaceAddresses().stream())
                    .filter(address -> !address.getAddress().isLinkLocalAddress())
                    .forEach(address -> found.add(address(address)));
            return List.copyOf(found);
        } catch (SocketException failed) {
            throw new UncheckedIOException("Asking for this machine's addresses", failed);
        }
    }

    private static Address address(InterfaceAddress address) {
        int bits = address.getNetworkPrefixLength();
        int most = address.getAddress() instanceof Inet6Address ? 128 : 32;
        return new Address(address.getAddress(), bits < 1 || bits > most ? most : bits);
    }

    private static boolean reachesOthers(NetworkInterface card) {
        try {
            return card.isUp() && !card.isLoopback() && !card.isPointToPoint();
        } catch (SocketException gone) {
            return false;
        }
    }

    private static boolean isOnlyForPrograms(NetworkInterface card) {
        return card.isVirtual() || card.getName().matches("(docker|br-|veth|virbr|vmnet|vboxnet|cni|lxc|tun|tap).*");
    }
}
