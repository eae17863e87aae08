package org.heretogether.decisionrule;

import java.math.BigInteger;

/** An exact number, for the definitions the rules are compared with. */
record Fraction(BigInteger top, BigInteger bottom) implements Comparable<Fraction> {

    static final Fraction ZERO = of(0);

    Fraction {
        BigInteger common = top.gcd(bottom).max(BigInteger.ONE);
        top = top.divide(common);
        bottom = bottom.divide(common);
    }

    static Fraction of(long whole) {
        return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    Fraction plus(Fraction other) {
        return new Fraction(top.multiply(other.bottom).add(other.top.multiply(bottom)), bottom.multiply(other.bottom));
    }

    Fraction minus(Fraction other) {
        return plus(new Fraction(other.top.negate(), other.bottom));
    }

    Fraction times(long number) {
        return new Fraction(top.multiply(BigInteger.valueOf(number)), bottom);
    }

    Fraction over(long number) {
        return new Fraction(top, bottom.multiply(BigInteger.valueOf(number)));
    }

    Fraction least(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    @Override
    public int compareTo(Fraction other) {
        return top.multiply(other.bottom).compareTo(other.top.multiply(bottom));
    }
}
