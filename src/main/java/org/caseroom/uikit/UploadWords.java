package org.caseroom.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/// The words of the field that takes a file.
public final class UploadWords {

    private UploadWords() {}

    public static UploadI18N of(Component screen) {
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(screen.getTranslation("uikit.upload.drop"))
                        .setMany(screen.getTranslation("uikit.upload.drop")))
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(screen.getTranslation("uikit.upload.choose"))
                        .setMany(screen.getTranslation("uikit.upload.choose")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(screen.getTranslation("uikit.upload.one"))
                        .setFileIsTooBig(screen.getTranslation("uikit.upload.too-large"))
                        .setIncorrectFileType(screen.getTranslation("uikit.upload.kind")))
                .setFile(new UploadI18N.File()
                        .setRetry(screen.getTranslation("uikit.upload.retry"))
                        .setStart(screen.getTranslation("uikit.upload.start"))
                        .setRemove(screen.getTranslation("uikit.upload.remove")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(screen.getTranslation("uikit.upload.under-way"))
                                .setStalled(screen.getTranslation("uikit.upload.under-way"))
                                .setProcessing(screen.getTranslation("uikit.upload.under-way"))
                                .setHeld(screen.getTranslation("uikit.upload.under-way")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix("")
                                .setUnknown(""))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(screen.getTranslation("uikit.upload.failed"))
                                .setUnexpectedServerError(screen.getTranslation("uikit.upload.failed"))
                                .setForbidden(screen.getTranslation("uikit.upload.failed"))))
                .setUnits(List.of("B", "kB", "MB", "GB"));
    }
}
