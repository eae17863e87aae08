package org.heretogether.kiosk;

import java.util.List;
import org.heretogether.venue.DeviceToken;
import org.heretogether.venue.Kiosk;
import org.heretogether.venue.Kiosks;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives a controller's method the tablet that speaks, or ends the request with {@link Unpaired}. */
@Component
class KioskArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private final Kiosks kiosks;

    KioskArgument(Kiosks kiosks) {
        this.kiosks = kiosks;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Kiosk.class || parameter.getParameterType() == DeviceToken.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        DeviceToken token = DeviceToken.ofHeader(header == null ? "" : header).orElseThrow(Unpaired::new);
        if (parameter.getParameterType() == DeviceToken.class) {
            return token;
        }
        return kiosks.find(token).orElseThrow(Unpaired::new);
    }
}
