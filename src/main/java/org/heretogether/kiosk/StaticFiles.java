package org.heretogether.kiosk;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How long browsers may keep our files: for ever when the name says what is inside, else a day. */
@Configuration(proxyBeanMethods = false)
class StaticFiles implements WebMvcConfigurer {
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry files) {
        files.addResourceHandler("/kiosk/assets/**")
                .addResourceLocations("classpath:/static/kiosk/assets/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).immutable());
        files.addResourceHandler("/kiosk/words/**")
                .addResourceLocations("classpath:/static/kiosk/words/")
                .setCacheControl(CacheControl.noCache());
        files.addResourceHandler("/pictures/**")
                .addResourceLocations("classpath:/static/pictures/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(1)));
        files.addResourceHandler("/look/**")
                .addResourceLocations("classpath:/static/look/")
                .setCacheControl(CacheControl.noCache());
    }
}
