<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID" sourcelanguage="en_US">
<context>
    <name>portal</name>
    <message>
        <source>The configuration file cannot be read: %1</source>
        <translation>Berkas konfigurasi tidak dapat dibaca: %1</translation>
    </message>
    <message>
        <source>The data folder cannot be made: %1</source>
        <translation>Folder data tidak dapat dibuat: %1</translation>
    </message>
    <message>
        <source>The data folder cannot be written to: %1</source>
        <translation>Folder data tidak dapat ditulisi: %1</translation>
    </message>
    <message>
        <source>Write an address and a port, for example 127.0.0.1:8080.</source>
        <translation>Tulis alamat dan port, misalnya 127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>Write: simulator messages [--to PHONE] [--last N]</source>
        <translation>Tulis: simulator messages [--to NOMOR] [--last N]</translation>
    </message>
    <message>
        <source>Write: staff add NAME --role ROLE | staff list | staff reset NAME | staff deactivate NAME</source>
        <translation>Tulis: staff add NAMA --role PERAN | staff list | staff reset NAMA | staff deactivate NAMA</translation>
    </message>
    <message>
        <source>Choose cs, supervisor, technician or admin.</source>
        <translation>Pilih cs, supervisor, technician, atau admin.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Wajib diisi.</translation>
    </message>
    <message>
        <source>At least %1 characters, please.</source>
        <translation>Isi sedikitnya %1 karakter.</translation>
    </message>
    <message>
        <source>At most %1 characters, please.</source>
        <translation>Isi paling banyak %1 karakter.</translation>
    </message>
    <message>
        <source>Enter an e-mail address, for example name@example.id.</source>
        <translation>Masukkan alamat email, misalnya nama@example.id.</translation>
    </message>
    <message>
        <source>The request could not be read.</source>
        <translation>Permintaan tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>Please sign in first.</source>
        <translation>Silakan masuk terlebih dahulu.</translation>
    </message>
    <message>
        <source>Your role may not do this.</source>
        <translation>Peran Anda tidak diizinkan melakukan ini.</translation>
    </message>
    <message>
        <source>There is nothing here by that name.</source>
        <translation>Data yang Anda cari tidak ditemukan.</translation>
    </message>
    <message>
        <source>This was changed meanwhile. Look at it again, then decide.</source>
        <translation>Data ini baru saja diubah. Periksa kembali, lalu putuskan.</translation>
    </message>
    <message>
        <source>%1 changed this meanwhile. Look at it again, then decide.</source>
        <translation>%1 baru saja mengubah data ini. Periksa kembali, lalu putuskan.</translation>
    </message>
    <message>
        <source>This is registered already.</source>
        <translation>Data ini sudah terdaftar.</translation>
    </message>
    <message>
        <source>Some of what was entered is not right.</source>
        <translation>Ada isian yang belum benar.</translation>
    </message>
    <message>
        <source>Too many requests. Please wait a moment.</source>
        <translation>Terlalu banyak permintaan. Tunggu sebentar.</translation>
    </message>
    <message>
        <source>Something went wrong on our side. Please try again.</source>
        <translation>Terjadi gangguan di sisi kami. Silakan coba lagi.</translation>
    </message>
    <message>
        <source>The service is busy or paused. Please try again shortly.</source>
        <translation>Layanan sedang sibuk atau dihentikan sementara. Silakan coba lagi sebentar lagi.</translation>
    </message>
    <message>
        <source>This page marker is not valid. Start from the first page.</source>
        <translation>Penanda halaman ini tidak berlaku. Mulai dari halaman pertama.</translation>
    </message>
    <message>
        <source>Enter an Indonesian mobile number, for example 0812-3456-7890.</source>
        <translation>Masukkan nomor ponsel Indonesia, misalnya 0812-3456-7890.</translation>
    </message>
    <message>
        <source>One to three digits, or empty.</source>
        <translation>Isi satu sampai tiga angka, atau kosongkan.</translation>
    </message>
    <message>
        <source>A postal code has five digits.</source>
        <translation>Kode pos terdiri dari lima angka.</translation>
    </message>
    <message>
        <source>This place is not in Indonesia.</source>
        <translation>Lokasi ini di luar Indonesia.</translation>
    </message>
    <message>
        <source>Latitude and longitude are given together or not at all.</source>
        <translation>Isi lintang dan bujur bersama-sama, atau kosongkan keduanya.</translation>
    </message>
    <message>
        <source>This address does not take that kind of call.</source>
        <translation>Alamat ini tidak menerima jenis permintaan tersebut.</translation>
    </message>
    <message>
        <source>The request came too slowly. Please try again.</source>
        <translation>Permintaan diterima terlalu lambat. Silakan coba lagi.</translation>
    </message>
    <message>
        <source>That is more than can be sent at once.</source>
        <translation>Kiriman ini terlalu besar untuk sekali kirim.</translation>
    </message>
    <message>
        <source>This kind of file or text is not accepted here.</source>
        <translation>Jenis berkas atau teks ini tidak dapat diterima.</translation>
    </message>
    <message>
        <source>This is not the kind of value expected here.</source>
        <translation>Jenis nilai ini tidak sesuai.</translation>
    </message>
    <message>
        <source>This is too long; at most %1 characters.</source>
        <translation>Terlalu panjang; paling banyak %1 karakter.</translation>
    </message>
    <message>
        <source>This has characters that cannot be shown.</source>
        <translation>Isian ini mengandung karakter yang tidak dapat ditampilkan.</translation>
    </message>
    <message>
        <source>This must be at least %1.</source>
        <translation>Nilainya paling kecil %1.</translation>
    </message>
    <message>
        <source>This must be at most %1.</source>
        <translation>Nilainya paling besar %1.</translation>
    </message>
    <message>
        <source>At most %1 at a time.</source>
        <translation>Paling banyak %1 sekaligus.</translation>
    </message>
    <message>
        <source>There is no such field.</source>
        <translation>Isian ini tidak dikenal.</translation>
    </message>
    <message>
        <source>Ask for 1 to %1 entries at a time.</source>
        <translation>Minta 1 sampai %1 entri sekaligus.</translation>
    </message>
    <message>
        <source>This value is not one of the choices.</source>
        <translation>Nilai ini tidak ada dalam pilihan.</translation>
    </message>
    <message>
        <source>Enter a date as year-month-day: 2026-11-20.</source>
        <translation>Tulis tanggal sebagai tahun-bulan-hari: 2026-11-20.</translation>
    </message>
    <message>
        <source>Enter a time with its zone: 2026-11-20T14:30:00+07:00.</source>
        <translation>Tulis waktu beserta zonanya: 2026-11-20T14:30:00+07:00.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address or a subnet.</source>
        <translation>&quot;%1&quot; bukan alamat atau subnet.</translation>
    </message>
    <message>
        <source>The message needs a value for {%1}.</source>
        <translation>Pesan memerlukan nilai untuk {%1}.</translation>
    </message>
    <message>
        <source>There is no such message.</source>
        <translation>Pesan ini tidak ada.</translation>
    </message>
    <message>
        <source>This message needs a code.</source>
        <translation>Pesan ini memerlukan kode.</translation>
    </message>
    <message>
        <source>This message carries no code.</source>
        <translation>Pesan ini tidak memuat kode.</translation>
    </message>
    <message>
        <source>The message has already been sent.</source>
        <translation>Pesan sudah dikirim.</translation>
    </message>
    <message>
        <source>A code is not sent again; ask for a new one.</source>
        <translation>Kode tidak dikirim ulang; minta kode baru.</translation>
    </message>
    <message>
        <source>The message is on its way or has arrived.</source>
        <translation>Pesan sedang dikirim atau sudah sampai.</translation>
    </message>
    <message>
        <source>Do not write a secret here: use {secret:%1} and enter it apart.</source>
        <translation>Jangan tulis rahasia di sini: pakai {secret:%1} dan masukkan rahasianya secara terpisah.</translation>
    </message>
    <message>
        <source>%1 cannot be a header.</source>
        <translation>%1 tidak dapat dijadikan header.</translation>
    </message>
    <message>
        <source>A message needs {phone} and {text} somewhere.</source>
        <translation>Pesan harus memuat {phone} dan {text}.</translation>
    </message>
    <message>
        <source>Write HTTP statuses as 200 or 200-299.</source>
        <translation>Tulis status HTTP seperti 200 atau 200-299.</translation>
    </message>
    <message>
        <source>%1 is not a path like $.data[0].id.</source>
        <translation>%1 bukan jalur seperti $.data[0].id.</translation>
    </message>
    <message>
        <source>Each entry is a name and a value.</source>
        <translation>Setiap entri terdiri dari nama dan nilai.</translation>
    </message>
    <message>
        <source>The path begins with one slash.</source>
        <translation>Jalur diawali satu garis miring.</translation>
    </message>
    <message>
        <source>Enter an address like https://gateway.example.</source>
        <translation>Masukkan alamat seperti https://gateway.example.</translation>
    </message>
    <message>
        <source>This is required.</source>
        <translation>Wajib diisi.</translation>
    </message>
    <message>
        <source>Enter user name and password apart from the address.</source>
        <translation>Masukkan nama pengguna dan kata sandi terpisah dari alamat.</translation>
    </message>
    <message>
        <source>Over the internet this must be https, or others can read the token.</source>
        <translation>Lewat internet alamat ini harus https; jika tidak, orang lain dapat membaca token.</translation>
    </message>
    <message>
        <source>Write the version like v23.0.</source>
        <translation>Tulis versi seperti v23.0.</translation>
    </message>
    <message>
        <source>This is a number of digits, from Meta&apos;s console.</source>
        <translation>Isi dengan angka dari konsol Meta.</translation>
    </message>
    <message>
        <source>This is not of the right kind.</source>
        <translation>Jenisnya tidak sesuai.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Terlalu panjang.</translation>
    </message>
    <message>
        <source>Enter a whole number from %1 to %2.</source>
        <translation>Masukkan bilangan bulat dari %1 sampai %2.</translation>
    </message>
    <message>
        <source>There is no setting by this name.</source>
        <translation>Tidak ada pengaturan dengan nama ini.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Pilih salah satu: %1.</translation>
    </message>
    <message>
        <source>Write the message.</source>
        <translation>Tulis pesannya.</translation>
    </message>
    <message>
        <source>A message has at most %1 characters.</source>
        <translation>Pesan paling banyak %1 karakter.</translation>
    </message>
    <message>
        <source>The message holds a character that cannot be sent.</source>
        <translation>Pesan mengandung karakter yang tidak dapat dikirim.</translation>
    </message>
    <message>
        <source>This message has no placeholder {%1}.</source>
        <translation>Pesan ini tidak mengenal isian {%1}.</translation>
    </message>
    <message>
        <source>This message must hold {%1}.</source>
        <translation>Pesan ini harus memuat {%1}.</translation>
    </message>
    <message>
        <source>A code was just sent. You can ask again in %1 seconds.</source>
        <translation>Kode baru saja dikirim. Anda dapat meminta lagi dalam %1 detik.</translation>
    </message>
    <message>
        <source>Too many codes were sent to this number. Try again later.</source>
        <translation>Terlalu banyak kode dikirim ke nomor ini. Coba lagi nanti.</translation>
    </message>
    <message>
        <source>Enter the six digits of the code.</source>
        <translation>Masukkan enam angka kode.</translation>
    </message>
    <message>
        <source>The code is not right. Tries left: %1.</source>
        <translation>Kode salah. Sisa percobaan: %1.</translation>
    </message>
    <message>
        <source>The code is not right. Ask for a new code.</source>
        <translation>Kode salah. Minta kode baru.</translation>
    </message>
    <message>
        <source>The code has expired or was used. Ask for a new code.</source>
        <translation>Kode sudah kedaluwarsa atau sudah dipakai. Minta kode baru.</translation>
    </message>
    <message>
        <source>Too many wrong codes. Ask for a new code.</source>
        <translation>Terlalu banyak kode salah. Minta kode baru.</translation>
    </message>
    <message>
        <source>Too many wrong codes for this number. Try again in %1 minutes.</source>
        <translation>Terlalu banyak kode salah untuk nomor ini. Coba lagi dalam %1 menit.</translation>
    </message>
    <message>
        <source>Please verify your WhatsApp number again.</source>
        <translation>Silakan verifikasi ulang nomor WhatsApp Anda.</translation>
    </message>
    <message>
        <source>Use capital letters, digits and dashes, for example HOME-20.</source>
        <translation>Gunakan huruf besar, angka, dan tanda hubung, misalnya HOME-20.</translation>
    </message>
    <message>
        <source>Choose a value from %1 to %2.</source>
        <translation>Pilih nilai dari %1 sampai %2.</translation>
    </message>
    <message>
        <source>Choose one of the packages on offer.</source>
        <translation>Pilih salah satu paket yang tersedia.</translation>
    </message>
    <message>
        <source>The code of a package cannot be changed.</source>
        <translation>Kode paket tidak dapat diubah.</translation>
    </message>
    <message>
        <source>A NIK has 16 digits, as printed on the identity card.</source>
        <translation>NIK terdiri dari 16 angka, seperti yang tertera pada KTP.</translation>
    </message>
    <message>
        <source>The NIK begins with no known province.</source>
        <translation>NIK tidak diawali kode provinsi yang dikenal.</translation>
    </message>
    <message>
        <source>The birth date in the NIK does not exist.</source>
        <translation>Tanggal lahir dalam NIK tidak mungkin benar.</translation>
    </message>
    <message>
        <source>The NIK ends with 0000.</source>
        <translation>NIK berakhir dengan 0000.</translation>
    </message>
    <message>
        <source>A photo may have at most 8 MB.</source>
        <translation>Ukuran foto paling besar 8 MB.</translation>
    </message>
    <message>
        <source>Choose a photo in JPEG, PNG or WebP format.</source>
        <translation>Pilih foto berformat JPEG, PNG, atau WebP.</translation>
    </message>
    <message>
        <source>This photo cannot be read. Please take another one.</source>
        <translation>Foto ini tidak dapat dibaca. Silakan ambil foto lain.</translation>
    </message>
    <message>
        <source>This photo has too many pixels.</source>
        <translation>Resolusi foto ini terlalu besar.</translation>
    </message>
    <message>
        <source>Waiting for verification</source>
        <translation>Menunggu verifikasi</translation>
    </message>
    <message>
        <source>Data verified</source>
        <translation>Data terverifikasi</translation>
    </message>
    <message>
        <source>Survey scheduled</source>
        <translation>Survei dijadwalkan</translation>
    </message>
    <message>
        <source>Survey completed</source>
        <translation>Survei selesai</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Disetujui</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>This cannot be done in the application&apos;s present state.</source>
        <translation>Tindakan ini tidak dapat dilakukan pada status pendaftaran saat ini.</translation>
    </message>
    <message>
        <source>This application has become a customer already.</source>
        <translation>Pendaftaran ini sudah menjadi pelanggan.</translation>
    </message>
    <message>
        <source>Write why no survey is needed.</source>
        <translation>Tulis alasan survei tidak diperlukan.</translation>
    </message>
    <message>
        <source>Choose why it is rejected.</source>
        <translation>Pilih kategori penolakan.</translation>
    </message>
    <message>
        <source>Write the reason; the applicant will read it.</source>
        <translation>Tulis alasannya; pendaftar akan membacanya.</translation>
    </message>
    <message>
        <source>Choose the survey&apos;s date and time.</source>
        <translation>Pilih tanggal dan jam survei.</translation>
    </message>
    <message>
        <source>Choose a time that is still to come.</source>
        <translation>Pilih waktu yang belum lewat.</translation>
    </message>
    <message>
        <source>Choose a time within half a year.</source>
        <translation>Pilih waktu dalam enam bulan ke depan.</translation>
    </message>
    <message>
        <source>Choose between 1 and %1 applications.</source>
        <translation>Pilih 1 sampai %1 pendaftaran.</translation>
    </message>
    <message>
        <source>Choose a date from today on.</source>
        <translation>Pilih tanggal mulai hari ini.</translation>
    </message>
    <message>
        <source>Choose a date within the next %1 days.</source>
        <translation>Pilih tanggal dalam %1 hari ke depan.</translation>
    </message>
    <message>
        <source>Choose morning, afternoon or evening.</source>
        <translation>Pilih pagi, siang, atau sore.</translation>
    </message>
    <message>
        <source>This submission was already made with other contents.</source>
        <translation>Pendaftaran ini sudah pernah dikirim dengan isi yang berbeda.</translation>
    </message>
    <message>
        <source>Your consent to the privacy notice is needed.</source>
        <translation>Persetujuan Anda atas pemberitahuan privasi diperlukan.</translation>
    </message>
    <message>
        <source>Verify this WhatsApp number with a code first.</source>
        <translation>Verifikasi nomor WhatsApp ini dengan kode terlebih dahulu.</translation>
    </message>
    <message>
        <source>Upload the photo of the KTP again.</source>
        <translation>Unggah ulang foto KTP.</translation>
    </message>
    <message>
        <source>You are a customer now. A technician will contact you about the installation.</source>
        <translation>Anda sudah menjadi pelanggan. Teknisi akan menghubungi Anda untuk pemasangan.</translation>
    </message>
    <message>
        <source>Our staff are checking your data, usually within 24 hours.</source>
        <translation>Petugas kami sedang memeriksa data Anda, biasanya dalam 24 jam.</translation>
    </message>
    <message>
        <source>Your data are in order. We will arrange a survey of your address.</source>
        <translation>Data Anda sudah sesuai. Kami akan menjadwalkan survei ke alamat Anda.</translation>
    </message>
    <message>
        <source>A technician will visit you. Please make sure someone is at home.</source>
        <translation>Teknisi akan datang ke alamat Anda. Pastikan ada orang di rumah.</translation>
    </message>
    <message>
        <source>The survey is done. We are deciding on your application.</source>
        <translation>Survei sudah selesai. Pendaftaran Anda sedang kami pertimbangkan.</translation>
    </message>
    <message>
        <source>Your application is approved. We will arrange the installation.</source>
        <translation>Pendaftaran Anda disetujui. Kami akan menjadwalkan pemasangan.</translation>
    </message>
    <message>
        <source>You may apply again, or ask us on WhatsApp.</source>
        <translation>Anda boleh mendaftar kembali, atau tanyakan kepada kami lewat WhatsApp.</translation>
    </message>
    <message>
        <source>This application was cancelled. You may apply again at any time.</source>
        <translation>Pendaftaran ini dibatalkan. Anda boleh mendaftar kembali kapan saja.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is given to this service by systemd. Change it there.</source>
        <translation>&quot;%1&quot; diberikan kepada layanan ini oleh systemd. Ubah di sana.</translation>
    </message>
    <message>
        <source>The credential &quot;%1&quot; could not be read.</source>
        <translation>Kredensial &quot;%1&quot; tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>The key file %1 could not be read: %2</source>
        <translation>Berkas kunci %1 tidak dapat dibaca: %2</translation>
    </message>
    <message>
        <source>The key file %1 could not be written: %2</source>
        <translation>Berkas kunci %1 tidak dapat ditulis: %2</translation>
    </message>
    <message>
        <source>The key file %1 is damaged. Restore it from a copy.</source>
        <translation>Berkas kunci %1 rusak. Pulihkan dari salinannya.</translation>
    </message>
    <message>
        <source>The key file %1 is open to other users of this machine. Allow only its owner: chmod 600 %1</source>
        <translation>Berkas kunci %1 terbuka bagi pengguna lain di komputer ini. Izinkan hanya pemiliknya: chmod 600 %1</translation>
    </message>
    <message>
        <source>The key file %1 belongs to another user.</source>
        <translation>Berkas kunci %1 milik pengguna lain.</translation>
    </message>
    <message>
        <source>The master keys are damaged. Restore them from a copy.</source>
        <translation>Kunci utama rusak. Pulihkan dari salinannya.</translation>
    </message>
    <message>
        <source>Use at least 12 characters.</source>
        <translation>Gunakan sedikitnya 12 karakter.</translation>
    </message>
    <message>
        <source>Use at most 128 characters.</source>
        <translation>Gunakan paling banyak 128 karakter.</translation>
    </message>
    <message>
        <source>Control characters cannot be used.</source>
        <translation>Karakter kendali tidak dapat digunakan.</translation>
    </message>
    <message>
        <source>The password must not contain the user name.</source>
        <translation>Kata sandi tidak boleh memuat nama pengguna.</translation>
    </message>
    <message>
        <source>This password is too easy to guess. Choose another one.</source>
        <translation>Kata sandi ini terlalu mudah ditebak. Pilih yang lain.</translation>
    </message>
    <message>
        <source>Use lower case letters, digits, dots and dashes only.</source>
        <translation>Gunakan hanya huruf kecil, angka, titik, dan tanda hubung.</translation>
    </message>
    <message>
        <source>Write the colour like this: #0B6FB8.</source>
        <translation>Tulis warna seperti ini: #0B6FB8.</translation>
    </message>
    <message>
        <source>Write the address like this: https://portal.example.id, without ? or #.</source>
        <translation>Tulis alamat seperti ini: https://portal.example.id, tanpa ? atau #.</translation>
    </message>
    <message>
        <source>Enter a phone number, for example 021-5000-1234.</source>
        <translation>Masukkan nomor telepon, misalnya 021-5000-1234.</translation>
    </message>
    <message>
        <source>Use two to five capital letters.</source>
        <translation>Gunakan dua sampai lima huruf besar.</translation>
    </message>
    <message>
        <source>A gateway&apos;s settings are empty or too long.</source>
        <translation>Pengaturan gateway kosong atau terlalu panjang.</translation>
    </message>
    <message>
        <source>Two gateways have the same name.</source>
        <translation>Ada dua gateway dengan nama yang sama.</translation>
    </message>
    <message>
        <source>At most %1 gateways, please.</source>
        <translation>Paling banyak %1 gateway.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Please try again later.</source>
        <translation>Kata sandi terlalu sering salah. Silakan coba lagi nanti.</translation>
    </message>
    <message>
        <source>An authenticator app is set up already.</source>
        <translation>Aplikasi autentikator sudah disiapkan.</translation>
    </message>
    <message>
        <source>This code is not right.</source>
        <translation>Kode ini salah.</translation>
    </message>
    <message>
        <source>The password is not right.</source>
        <translation>Kata sandi salah.</translation>
    </message>
    <message>
        <source>Use 3 to 32 lower case letters, digits, dots, dashes or underscores, beginning with a letter.</source>
        <translation>Gunakan 3 sampai 32 huruf kecil, angka, titik, tanda hubung, atau garis bawah, diawali huruf.</translation>
    </message>
    <message>
        <source>Enter a name of 2 to 100 characters.</source>
        <translation>Masukkan nama sepanjang 2 sampai 100 karakter.</translation>
    </message>
    <message>
        <source>At least one active administrator must remain.</source>
        <translation>Harus tetap ada sedikitnya satu administrator aktif.</translation>
    </message>
    <message>
        <source>The user name or the password is not right.</source>
        <translation>Nama pengguna atau kata sandi salah.</translation>
    </message>
    <message>
        <source>Enter the code of your authenticator app.</source>
        <translation>Masukkan kode dari aplikasi autentikator Anda.</translation>
    </message>
    <message>
        <source>No database file is named.</source>
        <translation>Berkas basis data belum disebutkan.</translation>
    </message>
    <message>
        <source>Write the database as postgresql://user@host/name.</source>
        <translation>Tulis basis data sebagai postgresql://pengguna@host/nama.</translation>
    </message>
    <message>
        <source>This exists already.</source>
        <translation>Data ini sudah ada.</translation>
    </message>
    <message>
        <source>This database was made by a newer version of the program (schema %1). Install that version.</source>
        <translation>Basis data ini dibuat oleh versi program yang lebih baru (skema %1). Pasang versi tersebut.</translation>
    </message>
    <message>
        <source>The database&apos;s schema %1 is not the one this program made.</source>
        <translation>Skema %1 pada basis data ini bukan buatan program ini.</translation>
    </message>
    <message>
        <source>This is not possible in the ticket&apos;s present state.</source>
        <translation>Tindakan ini tidak dapat dilakukan pada status tiket saat ini.</translation>
    </message>
    <message>
        <source>Choose somebody who works here.</source>
        <translation>Pilih petugas yang aktif.</translation>
    </message>
    <message>
        <source>This is one word too many: %1</source>
        <translation>Ada satu kata yang berlebih: %1</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 memerlukan bilangan bulat dari %2 sampai %3.</translation>
    </message>
    <message>
        <source>First run: aglis-portald migrate.</source>
        <translation>Jalankan dahulu: aglis-portald migrate.</translation>
    </message>
    <message>
        <source>Name the data folder with --data DIR.</source>
        <translation>Sebutkan folder data dengan --data DIR.</translation>
    </message>
    <message>
        <source>This contains hidden characters. Please type it again.</source>
        <translation>Isian ini mengandung karakter tersembunyi. Ketik ulang.</translation>
    </message>
    <message>
        <source>Enter a name that has letters.</source>
        <translation>Masukkan nama yang berisi huruf.</translation>
    </message>
    <message>
        <source>There is no value for {%1} here.</source>
        <translation>Tidak ada nilai untuk {%1} di sini.</translation>
    </message>
    <message>
        <source>This cannot be part of an address.</source>
        <translation>Ini tidak dapat menjadi bagian dari alamat.</translation>
    </message>
    <message>
        <source>Use up to 32 lower case letters, digits and dashes.</source>
        <translation>Gunakan paling banyak 32 huruf kecil, angka, dan tanda hubung.</translation>
    </message>
    <message>
        <source>The survey is already set for this time.</source>
        <translation>Survei sudah dijadwalkan pada waktu ini.</translation>
    </message>
    <message>
        <source>Survey %1</source>
        <translation>Survei %1</translation>
    </message>
    <message>
        <source>Several applications at once can only be verified or rejected.</source>
        <translation>Beberapa pendaftaran sekaligus hanya dapat diverifikasi atau ditolak.</translation>
    </message>
    <message>
        <source>Installation %1</source>
        <translation>Pemasangan %1</translation>
    </message>
    <message>
        <source>Two kinds of numbers would begin with the same letters.</source>
        <translation>Dua jenis nomor akan diawali huruf yang sama.</translation>
    </message>
    <message>
        <source>Choose a number from 0 to %1.</source>
        <translation>Pilih angka dari 0 sampai %1.</translation>
    </message>
    <message>
        <source>This database holds data already. Demo data goes into an empty one.</source>
        <translation>Basis data ini sudah berisi data. Data demo hanya masuk ke basis data yang kosong.</translation>
    </message>
    <message>
        <source>The applicant</source>
        <translation>Pendaftar</translation>
    </message>
    <message>
        <source>There is no data folder %1.</source>
        <translation>Folder data %1 tidak ada.</translation>
    </message>
    <message>
        <source>Choose text or json.</source>
        <translation>Pilih text atau json.</translation>
    </message>
    <message>
        <source>Waiting for installation</source>
        <translation>Menunggu pemasangan</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktif</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Ditangguhkan</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Berakhir</translation>
    </message>
    <message>
        <source>The gateway needs this.</source>
        <translation>Gateway memerlukan isian ini.</translation>
    </message>
    <message>
        <source>Test message from %1: this gateway works.</source>
        <translation>Pesan uji dari %1: gateway ini berfungsi.</translation>
    </message>
    <message>
        <source>Code for an application</source>
        <translation>Kode pendaftaran</translation>
    </message>
    <message>
        <source>Application received</source>
        <translation>Pendaftaran diterima</translation>
    </message>
    <message>
        <source>Application approved</source>
        <translation>Pendaftaran disetujui</translation>
    </message>
    <message>
        <source>Application rejected</source>
        <translation>Pendaftaran ditolak</translation>
    </message>
    <message>
        <source>Application cancelled</source>
        <translation>Pendaftaran dibatalkan</translation>
    </message>
    <message>
        <source>Welcome as a customer</source>
        <translation>Sambutan pelanggan baru</translation>
    </message>
    <message>
        <source>Code for the tracking page</source>
        <translation>Kode halaman pelacakan</translation>
    </message>
    <message>
        <source>Code for the customer portal</source>
        <translation>Kode portal pelanggan</translation>
    </message>
    <message>
        <source>Ticket received</source>
        <translation>Tiket diterima</translation>
    </message>
    <message>
        <source>Ticket changed</source>
        <translation>Tiket berubah</translation>
    </message>
    <message>
        <source>Ticket completed</source>
        <translation>Tiket selesai</translation>
    </message>
    <message>
        <source>Invoice issued</source>
        <translation>Tagihan terbit</translation>
    </message>
    <message>
        <source>Invoice reminder</source>
        <translation>Pengingat tagihan</translation>
    </message>
    <message>
        <source>Invoice overdue</source>
        <translation>Tagihan lewat jatuh tempo</translation>
    </message>
    <message>
        <source>Invoice paid</source>
        <translation>Tagihan lunas</translation>
    </message>
    <message>
        <source>Code for a new phone number</source>
        <translation>Kode nomor telepon baru</translation>
    </message>
    <message>
        <source>Phone number changed</source>
        <translation>Nomor telepon diganti</translation>
    </message>
    <message>
        <source>Own message</source>
        <translation>Pesan sendiri</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Sedang dikirim</translation>
    </message>
    <message>
        <source>Taken by the gateway</source>
        <translation>Diterima gateway</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Terkirim</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Dibaca</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gagal</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Kedaluwarsa</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>Ditarik kembali</translation>
    </message>
    <message>
        <source>The gateway does not accept the token or the account.</source>
        <translation>Gateway tidak menerima token atau akunnya.</translation>
    </message>
    <message>
        <source>The WhatsApp device is not connected.</source>
        <translation>Perangkat WhatsApp tidak terhubung.</translation>
    </message>
    <message>
        <source>The gateway&apos;s quota or credit is used up.</source>
        <translation>Kuota atau saldo gateway sudah habis.</translation>
    </message>
    <message>
        <source>The number does not exist or is not on WhatsApp.</source>
        <translation>Nomor tidak ada atau tidak memakai WhatsApp.</translation>
    </message>
    <message>
        <source>The gateway asks for a slower pace.</source>
        <translation>Gateway meminta pengiriman lebih pelan.</translation>
    </message>
    <message>
        <source>The gateway could not be reached or did not answer properly.</source>
        <translation>Gateway tidak dapat dihubungi atau jawabannya tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>The gateway refuses this message.</source>
        <translation>Gateway menolak pesan ini.</translation>
    </message>
    <message>
        <source>The message could not be sent.</source>
        <translation>Pesan tidak dapat dikirim.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Berfungsi</translation>
    </message>
    <message>
        <source>Paused for a moment</source>
        <translation>Berhenti sebentar</translation>
    </message>
    <message>
        <source>Stopped: needs attention</source>
        <translation>Berhenti: perlu ditangani</translation>
    </message>
    <message>
        <source>The message was sent again already.</source>
        <translation>Pesan ini sudah dikirim ulang.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Kunci rahasia</translation>
    </message>
    <message>
        <source>Licence key</source>
        <translation>Kunci lisensi</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token akses</translation>
    </message>
    <message>
        <source>App secret, to check what Meta reports</source>
        <translation>Rahasia aplikasi, untuk memeriksa laporan Meta</translation>
    </message>
    <message>
        <source>Verify token of the webhook</source>
        <translation>Token verifikasi webhook</translation>
    </message>
    <message>
        <source>Last part of the webhook&apos;s address</source>
        <translation>Bagian akhir alamat webhook</translation>
    </message>
    <message>
        <source>Secret of the webhook</source>
        <translation>Rahasia webhook</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Kunci API</translation>
    </message>
    <message>
        <source>Auth token</source>
        <translation>Token otorisasi</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nama pengguna</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>User key</source>
        <translation>Kunci pengguna</translation>
    </message>
    <message>
        <source>Pass key</source>
        <translation>Kunci sandi</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesi</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instance</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>SID akun</translation>
    </message>
    <message>
        <source>Sender&apos;s number</source>
        <translation>Nomor pengirim</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Nilai %1</translation>
    </message>
    <message>
        <source>Delivers everything</source>
        <translation>Semua pesan sampai</translation>
    </message>
    <message>
        <source>The device is offline</source>
        <translation>Perangkat tidak terhubung</translation>
    </message>
    <message>
        <source>The token is wrong</source>
        <translation>Token salah</translation>
    </message>
    <message>
        <source>The quota is used up</source>
        <translation>Kuota habis</translation>
    </message>
    <message>
        <source>The number is not on WhatsApp</source>
        <translation>Nomor tidak memakai WhatsApp</translation>
    </message>
    <message>
        <source>It is too fast for the gateway</source>
        <translation>Terlalu cepat bagi gateway</translation>
    </message>
    <message>
        <source>The gateway does not answer</source>
        <translation>Gateway tidak menjawab</translation>
    </message>
    <message>
        <source>Address of the gateway</source>
        <translation>Alamat gateway</translation>
    </message>
    <message>
        <source>Name in this list</source>
        <translation>Nama dalam daftar ini</translation>
    </message>
    <message>
        <source>What it plays</source>
        <translation>Yang diperagakan</translation>
    </message>
    <message>
        <source>Delay before it answers, in milliseconds</source>
        <translation>Jeda sebelum menjawab, dalam milidetik</translation>
    </message>
    <message>
        <source>Phone number ID, from Meta&apos;s console</source>
        <translation>ID nomor telepon, dari konsol Meta</translation>
    </message>
    <message>
        <source>Version of Meta&apos;s interface</source>
        <translation>Versi antarmuka Meta</translation>
    </message>
    <message>
        <source>Approved templates</source>
        <translation>Templat yang disetujui</translation>
    </message>
    <message>
        <source>Description of the gateway</source>
        <translation>Uraian gateway</translation>
    </message>
    <message>
        <source>Longest wait for an answer, in seconds</source>
        <translation>Batas tunggu jawaban, dalam detik</translation>
    </message>
    <message>
        <source>Simulator: sends nothing, shows everything</source>
        <translation>Simulator: tidak mengirim, memperlihatkan semuanya</translation>
    </message>
    <message>
        <source>Another gateway (HTTP)</source>
        <translation>Gateway lain (HTTP)</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>Isi dengan bilangan bulat.</translation>
    </message>
    <message>
        <source>This is no JSON object.</source>
        <translation>Ini bukan objek JSON.</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Pagi</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Siang</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Sore</translation>
    </message>
    <message>
        <source>Outside the coverage area</source>
        <translation>Di luar area jangkauan</translation>
    </message>
    <message>
        <source>Data incomplete</source>
        <translation>Data tidak lengkap</translation>
    </message>
    <message>
        <source>Identity not valid</source>
        <translation>Identitas tidak sah</translation>
    </message>
    <message>
        <source>Applied twice</source>
        <translation>Pendaftaran ganda</translation>
    </message>
    <message>
        <source>Applicant cannot be reached</source>
        <translation>Pendaftar tidak dapat dihubungi</translation>
    </message>
    <message>
        <source>Technically impossible</source>
        <translation>Tidak memungkinkan secara teknis</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Alasan lain</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Nomor telepon</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Alamat email</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verifikasi</translation>
    </message>
    <message>
        <source>Schedule survey</source>
        <translation>Jadwalkan survei</translation>
    </message>
    <message>
        <source>Survey done</source>
        <translation>Survei selesai</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Setujui</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Tolak</translation>
    </message>
    <message>
        <source>Cancel application</source>
        <translation>Batalkan pendaftaran</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Buka kembali</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Dikirim</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Diverifikasi</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Dibuka kembali</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>Pesan dikirim</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Ditugaskan</translation>
    </message>
    <message>
        <source>Customer created</source>
        <translation>Pelanggan dibuat</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Diubah</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>Layanan pelanggan</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Teknisi</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Survei</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Pemasangan</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Perbaikan</translation>
    </message>
    <message>
        <source>Package change</source>
        <translation>Ganti paket</translation>
    </message>
    <message>
        <source>Dismantling</source>
        <translation>Pembongkaran</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Terbuka</translation>
    </message>
    <message>
        <source>Being worked on</source>
        <translation>Dikerjakan</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Ditunda</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Rendah</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Tinggi</translation>
    </message>
    <message>
        <source>The privacy notice has changed. Please read it again.</source>
        <translation>Pemberitahuan privasi telah diperbarui. Mohon baca kembali.</translation>
    </message>
    <message>
        <source>Write an address like postgresql://user@host/name.</source>
        <translation>Isi alamat seperti postgresql://user@host/nama.</translation>
    </message>
    <message>
        <source>Write an IP address, for example 127.0.0.1.</source>
        <translation>Isi alamat IP, misalnya 127.0.0.1.</translation>
    </message>
    <message>
        <source>Choose 1 to %1 threads.</source>
        <translation>Pilih 1 sampai %1 utas.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain did not give or take a key. Unlock it and try again.</source>
        <translation>Gantungan kunci sistem tidak memberikan atau menerima kunci. Buka kuncinya lalu coba lagi.</translation>
    </message>
    <message>
        <source>The file %1 is damaged. Restore it from a copy.</source>
        <translation>Berkas %1 rusak. Pulihkan dari salinannya.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not answer. Unlock it and try again.</source>
        <translation>Gantungan kunci sistem tidak menjawab. Buka kuncinya lalu coba lagi.</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2</source>
        <translation>Berkas %1 tidak dapat ditulis: %2</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>Older than 24 hours</source>
        <translation>Lebih dari 24 jam</translation>
    </message>
    <message>
        <source>Survey today</source>
        <translation>Survei hari ini</translation>
    </message>
    <message>
        <source>Ready to approve</source>
        <translation>Siap disetujui</translation>
    </message>
    <message>
        <source>Approved without customer</source>
        <translation>Calon pelanggan</translation>
    </message>
    <message>
        <source>Message failed</source>
        <translation>Pesan gagal</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Milik saya</translation>
    </message>
    <message>
        <source>Not verified for over 24 hours</source>
        <translation>Belum diverifikasi lebih dari 24 jam</translation>
    </message>
    <message>
        <source>Verification due within 6 hours</source>
        <translation>Harus diverifikasi dalam 6 jam</translation>
    </message>
    <message>
        <source>Not decided for over 48 hours</source>
        <translation>Belum diputuskan lebih dari 48 jam</translation>
    </message>
    <message>
        <source>Decision due within 12 hours</source>
        <translation>Harus diputuskan dalam 12 jam</translation>
    </message>
    <message>
        <source>Survey set</source>
        <translation>Survei dijadwalkan</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>The last day lies before the first: exchange them.</source>
        <translation>Hari terakhir mendahului hari pertama: tukarlah.</translation>
    </message>
    <message>
        <source>Choose a period of at most %1 days.</source>
        <translation>Pilih masa paling lama %1 hari.</translation>
    </message>
    <message>
        <source>A period has a first and a last day.</source>
        <translation>Masa memiliki hari pertama dan hari terakhir.</translation>
    </message>
    <message>
        <source>Without it the gateway accepts nothing.</source>
        <translation>Tanpa ini gateway tidak menerima apa pun.</translation>
    </message>
    <message>
        <source>Enter an IP address, for example 127.0.0.1.</source>
        <translation>Masukkan alamat IP, misalnya 127.0.0.1.</translation>
    </message>
    <message>
        <source>Personal data. Made by %1 on %2 for their own work; not to be passed on.</source>
        <translation>Data pribadi. Dibuat oleh %1 pada %2 untuk pekerjaannya sendiri; jangan diteruskan.</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Pencarian: %1</translation>
    </message>
    <message>
        <source>Package: %1</source>
        <translation>Paket: %1</translation>
    </message>
    <message>
        <source>City: %1</source>
        <translation>Kota: %1</translation>
    </message>
    <message>
        <source>Submitted from %1</source>
        <translation>Dikirim sejak %1</translation>
    </message>
    <message>
        <source>Submitted until %1</source>
        <translation>Dikirim sampai %1</translation>
    </message>
    <message>
        <source>Assignee: %1</source>
        <translation>Petugas: %1</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Without customer</source>
        <translation>Belum menjadi pelanggan</translation>
    </message>
    <message>
        <source>A saved queue</source>
        <translation>Antrean tersimpan</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Jalan</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Kelurahan</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Kecamatan</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Kota</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provinsi</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Kode pos</translation>
    </message>
    <message>
        <source>Landmark</source>
        <translation>Patokan</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Mbps</source>
        <translation>Mbps</translation>
    </message>
    <message>
        <source>Price a month</source>
        <translation>Harga per bulan</translation>
    </message>
    <message>
        <source>Preferred date</source>
        <translation>Tanggal diinginkan</translation>
    </message>
    <message>
        <source>Applicant&apos;s notes</source>
        <translation>Catatan pemohon</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanye</translation>
    </message>
    <message>
        <source>About this file</source>
        <translation>Tentang berkas ini</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Dibuat oleh</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Dibuat pada</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Pendaftaran</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>All applications</source>
        <translation>Semua pendaftaran</translation>
    </message>
    <message>
        <source>RT and RW</source>
        <translation>RT/RW</translation>
    </message>
    <message>
        <source>A logo has at most %1 KiB.</source>
        <translation>Logo berukuran paling besar %1 KiB.</translation>
    </message>
    <message>
        <source>Choose a PNG picture of at most %1 pixels a side.</source>
        <translation>Pilih gambar PNG dengan sisi paling panjang %1 piksel.</translation>
    </message>
    <message>
        <source>Became a customer</source>
        <translation>Menjadi pelanggan</translation>
    </message>
    <message>
        <source>Data changed</source>
        <translation>Data diubah</translation>
    </message>
    <message>
        <source>Service began</source>
        <translation>Layanan mulai aktif</translation>
    </message>
    <message>
        <source>Service suspended</source>
        <translation>Layanan ditangguhkan</translation>
    </message>
    <message>
        <source>Service resumed</source>
        <translation>Layanan diaktifkan kembali</translation>
    </message>
    <message>
        <source>Service ended</source>
        <translation>Layanan dihentikan</translation>
    </message>
    <message>
        <source>Portal access switched on</source>
        <translation>Akses portal dinyalakan</translation>
    </message>
    <message>
        <source>Portal access switched off</source>
        <translation>Akses portal dimatikan</translation>
    </message>
    <message>
        <source>New package agreed</source>
        <translation>Paket baru disepakati</translation>
    </message>
    <message>
        <source>New package began</source>
        <translation>Paket baru mulai berlaku</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Catatan internal</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>RT</source>
        <translation>RT</translation>
    </message>
    <message>
        <source>RW</source>
        <translation>RW</translation>
    </message>
    <message>
        <source>Map position</source>
        <translation>Titik peta</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Semua pelanggan</translation>
    </message>
    <message>
        <source>Without portal access</source>
        <translation>Tanpa akses portal</translation>
    </message>
    <message>
        <source>There is no such package.</source>
        <translation>Paket ini tidak ada.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>This is not possible in the customer&apos;s present state.</source>
        <translation>Tidak dapat dilakukan pada status pelanggan saat ini.</translation>
    </message>
    <message>
        <source>Portal access is on already.</source>
        <translation>Akses portal sudah menyala.</translation>
    </message>
    <message>
        <source>Portal access is off already.</source>
        <translation>Akses portal sudah mati.</translation>
    </message>
    <message>
        <source>A survey is scheduled in the application.</source>
        <translation>Survei dijadwalkan pada pendaftarannya.</translation>
    </message>
    <message>
        <source>Only a package change has a new package.</source>
        <translation>Hanya tiket ubah paket yang memuat paket baru.</translation>
    </message>
    <message>
        <source>There is no such customer.</source>
        <translation>Pelanggan ini tidak ada.</translation>
    </message>
    <message>
        <source>This customer&apos;s service has ended.</source>
        <translation>Layanan pelanggan ini sudah dihentikan.</translation>
    </message>
    <message>
        <source>Suspend service</source>
        <translation>Tangguhkan layanan</translation>
    </message>
    <message>
        <source>Resume service</source>
        <translation>Aktifkan kembali layanan</translation>
    </message>
    <message>
        <source>End service</source>
        <translation>Hentikan layanan</translation>
    </message>
    <message>
        <source>Service has to begin before it ends, on the same day.</source>
        <translation>Jam layanan harus mulai sebelum selesai, pada hari yang sama.</translation>
    </message>
    <message>
        <source>Service is needed on one day a week.</source>
        <translation>Layanan harus buka paling sedikit satu hari seminggu.</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Tepat waktu</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Segera jatuh tempo</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Terlambat</translation>
    </message>
    <message>
        <source>Clock stopped</source>
        <translation>Waktu dihentikan</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Dibuka</translation>
    </message>
    <message>
        <source>Work begun</source>
        <translation>Pekerjaan dimulai</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Tunda</translation>
    </message>
    <message>
        <source>Taken up again</source>
        <translation>Dilanjutkan</translation>
    </message>
    <message>
        <source>Date changed</source>
        <translation>Jadwal diubah</translation>
    </message>
    <message>
        <source>Comment to the customer</source>
        <translation>Komentar untuk pelanggan</translation>
    </message>
    <message>
        <source>Photo added</source>
        <translation>Foto ditambahkan</translation>
    </message>
    <message>
        <source>All unfinished</source>
        <translation>Belum selesai</translation>
    </message>
    <message>
        <source>Without technician</source>
        <translation>Tanpa teknisi</translation>
    </message>
    <message>
        <source>Past the deadline</source>
        <translation>Lewat tenggat</translation>
    </message>
    <message>
        <source>Visits today</source>
        <translation>Kunjungan hari ini</translation>
    </message>
    <message>
        <source>A ticket may have %1 photos.</source>
        <translation>Satu tiket dapat memuat %1 foto.</translation>
    </message>
    <message>
        <source>Choose up to %1 days.</source>
        <translation>Pilih paling banyak %1 hari.</translation>
    </message>
    <message>
        <source>Choose the new package.</source>
        <translation>Pilih paket yang baru.</translation>
    </message>
    <message>
        <source>A survey&apos;s date is changed in the application.</source>
        <translation>Jadwal survei diubah pada pendaftarannya.</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Tugaskan</translation>
    </message>
    <message>
        <source>Start work</source>
        <translation>Mulai kerjakan</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Selesaikan</translation>
    </message>
    <message>
        <source>Cancel the ticket</source>
        <translation>Batalkan tiket</translation>
    </message>
    <message>
        <source>in %1 sheets: one holds no more than %2</source>
        <translation>dalam %1 lembar: satu lembar memuat paling banyak %2</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Approval rate</source>
        <translation>Rasio persetujuan</translation>
    </message>
    <message>
        <source>Conversion rate</source>
        <translation>Rasio konversi</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>Masa ini</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Masa sebelumnya</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Hours from submission to</source>
        <translation>Jam dari pengajuan hingga</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Rata-rata</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>90th percentile</source>
        <translation>Persentil ke-90</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verifikasi</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Persetujuan</translation>
    </message>
    <message>
        <source>Approval, period before</source>
        <translation>Persetujuan, masa sebelumnya</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tren</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Corong</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>Share of all</source>
        <translation>Bagian dari semua</translation>
    </message>
    <message>
        <source>Lost since the stage before</source>
        <translation>Gugur sejak tahap sebelumnya</translation>
    </message>
    <message>
        <source>Rejections</source>
        <translation>Penolakan</translation>
    </message>
    <message>
        <source>Weekdays and hours</source>
        <translation>Hari dan jam</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Jam</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Senin</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Selasa</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Rabu</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Kamis</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Jumat</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Sabtu</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Minggu</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Revenue a month</source>
        <translation>Pendapatan sebulan</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>Kota</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampanye</translation>
    </message>
    <message>
        <source>Campaign source</source>
        <translation>Sumber kampanye</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Hari pertama</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Hari terakhir</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Tentang</translation>
    </message>
    <message>
        <source>Applications submitted in this period, as they stood when the file was made</source>
        <translation>Pendaftaran yang diajukan dalam masa ini, dengan keadaan saat berkas dibuat</translation>
    </message>
    <message>
        <source>Was verified</source>
        <translation>Pernah diverifikasi</translation>
    </message>
    <message>
        <source>Survey was set</source>
        <translation>Survei pernah dijadwalkan</translation>
    </message>
    <message>
        <source>Was approved</source>
        <translation>Pernah disetujui</translation>
    </message>
    <message>
        <source>No campaign named</source>
        <translation>Tanpa kampanye</translation>
    </message>
    <message>
        <source>Campaign: %1</source>
        <translation>Kampanye: %1</translation>
    </message>
    <message>
        <source>Hour %1 to %2</source>
        <translation>Pukul %1 sampai %2</translation>
    </message>
    <message>
        <source>Submitted before %1</source>
        <translation>Diajukan sebelum %1</translation>
    </message>
    <message>
        <source>Enter a month as year-month: 2026-11.</source>
        <translation>Isi bulan sebagai tahun-bulan: 2026-11.</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Belum dibayar</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Jatuh tempo</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Lunas</translation>
    </message>
    <message>
        <source>Invoice cancelled</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Tunai</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Transfer bank</translation>
    </message>
    <message>
        <source>INVOICE</source>
        <translation>TAGIHAN</translation>
    </message>
    <message>
        <source>Billed to</source>
        <translation>Ditagihkan kepada</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Tanggal terbit</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Jatuh tempo</translation>
    </message>
    <message>
        <source>Payment reference</source>
        <translation>Referensi pembayaran</translation>
    </message>
    <message>
        <source>In place of</source>
        <translation>Pengganti</translation>
    </message>
    <message>
        <source>Total to pay</source>
        <translation>Total tagihan</translation>
    </message>
    <message>
        <source>Please pay by %1</source>
        <translation>Mohon dibayar paling lambat %1</translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation>Lewat jatuh tempo %1</translation>
    </message>
    <message>
        <source>Paid on %1</source>
        <translation>Lunas pada %1</translation>
    </message>
    <message>
        <source>Nothing to pay</source>
        <translation>Tidak perlu dibayar</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>%1 of the month&apos;s %2 days</source>
        <translation>%1 dari %2 hari bulan ini</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Subtotal</translation>
    </message>
    <message>
        <source>PPN %1%</source>
        <translation>PPN %1%</translation>
    </message>
    <message>
        <source>PPN %1% of %2/%3 of the price</source>
        <translation>PPN %1% dari %2/%3 harga</translation>
    </message>
    <message>
        <source>How to pay</source>
        <translation>Cara membayar</translation>
    </message>
    <message>
        <source>Give the reference %1 with your payment.</source>
        <translation>Sertakan referensi %1 pada pembayaran Anda.</translation>
    </message>
    <message>
        <source>Replaced by %1.</source>
        <translation>Diganti dengan %1.</translation>
    </message>
    <message>
        <source>WhatsApp %1, phone %2</source>
        <translation>WhatsApp %1, telepon %2</translation>
    </message>
    <message>
        <source>PAID</source>
        <translation>LUNAS</translation>
    </message>
    <message>
        <source>CANCELLED</source>
        <translation>DIBATALKAN</translation>
    </message>
    <message>
        <source>An invoice needs a line.</source>
        <translation>Tagihan memerlukan setidaknya satu baris.</translation>
    </message>
    <message>
        <source>At most %1 lines, please.</source>
        <translation>Paling banyak %1 baris.</translation>
    </message>
    <message>
        <source>Enter an amount in whole rupiah.</source>
        <translation>Isi jumlah dalam rupiah tanpa sen.</translation>
    </message>
    <message>
        <source>The lines together must come to more than nothing.</source>
        <translation>Jumlah semua baris harus lebih dari nol.</translation>
    </message>
    <message>
        <source>Invoices can be issued for next month at the latest.</source>
        <translation>Tagihan dapat diterbitkan paling jauh untuk bulan depan.</translation>
    </message>
    <message>
        <source>This day has passed.</source>
        <translation>Hari ini sudah lewat.</translation>
    </message>
    <message>
        <source>Cancel the invoice before it is issued again.</source>
        <translation>Batalkan tagihan sebelum diterbitkan ulang.</translation>
    </message>
    <message>
        <source>The invoice is paid or cancelled already.</source>
        <translation>Tagihan sudah lunas atau dibatalkan.</translation>
    </message>
    <message>
        <source>Two tax rates would begin on the same day.</source>
        <translation>Dua tarif pajak akan mulai pada hari yang sama.</translation>
    </message>
    <message>
        <source>Please ask us to change the name.</source>
        <translation>Untuk mengubah nama, silakan hubungi kami.</translation>
    </message>
    <message>
        <source>Please open this page by https to log in.</source>
        <translation>Untuk masuk, silakan buka halaman ini melalui https.</translation>
    </message>
    <message>
        <source>Logged out</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Logged out everywhere</source>
        <translation>Keluar dari semua perangkat</translation>
    </message>
    <message>
        <source>Ended by the customer</source>
        <translation>Diakhiri oleh pelanggan</translation>
    </message>
    <message>
        <source>Ended by staff</source>
        <translation>Diakhiri oleh petugas</translation>
    </message>
    <message>
        <source>Code asked for</source>
        <translation>Kode diminta</translation>
    </message>
    <message>
        <source>Logged in</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Wrong code</source>
        <translation>Kode salah</translation>
    </message>
    <message>
        <source>Code too old</source>
        <translation>Kode kedaluwarsa</translation>
    </message>
    <message>
        <source>Too many wrong codes</source>
        <translation>Terlalu banyak kode salah</translation>
    </message>
    <message>
        <source>Access refused</source>
        <translation>Akses ditolak</translation>
    </message>
    <message>
        <source>Please log in again.</source>
        <translation>Silakan masuk kembali.</translation>
    </message>
    <message>
        <source>This is your number already.</source>
        <translation>Ini sudah nomor Anda.</translation>
    </message>
    <message>
        <source>This is your package already.</source>
        <translation>Ini sudah paket Anda.</translation>
    </message>
    <message>
        <source>You have asked for several things today. Please call us.</source>
        <translation>Anda sudah mengirim beberapa permintaan hari ini. Silakan hubungi kami.</translation>
    </message>
    <message>
        <source>This ticket is closed. Please open a new one.</source>
        <translation>Tiket ini sudah ditutup. Silakan buat tiket baru.</translation>
    </message>
    <message>
        <source>You have written a lot. Please wait a moment or call us.</source>
        <translation>Anda sudah mengirim banyak pesan. Mohon tunggu sebentar atau hubungi kami.</translation>
    </message>
    <message>
        <source>Taken over from another system</source>
        <translation>Dipindahkan dari sistem lain</translation>
    </message>
    <message>
        <source>Save the file as CSV in UTF-8; this is UTF-16.</source>
        <translation>Simpan berkas sebagai CSV dengan UTF-8; berkas ini UTF-16.</translation>
    </message>
    <message>
        <source>The code the customer knows; empty: the next one is given</source>
        <translation>Kode yang dikenal pelanggan; kosong: kode berikutnya diberikan</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nama lengkap</translation>
    </message>
    <message>
        <source>WhatsApp number: 08…, 628… or +628…</source>
        <translation>Nomor WhatsApp: 08…, 628…, atau +628…</translation>
    </message>
    <message>
        <source>16 digits; format the column as text</source>
        <translation>16 angka; format kolomnya sebagai teks</translation>
    </message>
    <message>
        <source>Street and house number</source>
        <translation>Jalan dan nomor rumah</translation>
    </message>
    <message>
        <source>RT: one to three digits</source>
        <translation>RT: satu sampai tiga angka</translation>
    </message>
    <message>
        <source>RW: one to three digits</source>
        <translation>RW: satu sampai tiga angka</translation>
    </message>
    <message>
        <source>Kelurahan or desa</source>
        <translation>Kelurahan atau desa</translation>
    </message>
    <message>
        <source>Kecamatan</source>
        <translation>Kecamatan</translation>
    </message>
    <message>
        <source>Kota or kabupaten</source>
        <translation>Kota atau kabupaten</translation>
    </message>
    <message>
        <source>Five digits</source>
        <translation>Lima angka</translation>
    </message>
    <message>
        <source>What stands nearby</source>
        <translation>Patokan di dekatnya</translation>
    </message>
    <message>
        <source>In degrees: -6.914744</source>
        <translation>Dalam derajat: -6.914744</translation>
    </message>
    <message>
        <source>In degrees: 107.609810</source>
        <translation>Dalam derajat: 107.609810</translation>
    </message>
    <message>
        <source>The code of one of your packages</source>
        <translation>Kode salah satu paket Anda</translation>
    </message>
    <message>
        <source>YYYY-MM-DD or DD/MM/YYYY; empty: today</source>
        <translation>YYYY-MM-DD atau DD/MM/YYYY; kosong: hari ini</translation>
    </message>
    <message>
        <source>id or en; empty: id</source>
        <translation>id atau en; kosong: id</translation>
    </message>
    <message>
        <source>yes or no; empty: yes</source>
        <translation>ya atau tidak; kosong: ya</translation>
    </message>
    <message>
        <source>yes for another home of somebody who is a customer already</source>
        <translation>ya untuk rumah lain milik seseorang yang sudah menjadi pelanggan</translation>
    </message>
    <message>
        <source>Two columns mean the same: %1</source>
        <translation>Dua kolom berarti sama: %1</translation>
    </message>
    <message>
        <source>The first line lacks columns: %1</source>
        <translation>Baris pertama kurang kolom: %1</translation>
    </message>
    <message>
        <source>A quotation mark is missing or misplaced.</source>
        <translation>Ada tanda kutip yang kurang atau salah tempat.</translation>
    </message>
    <message>
        <source>This line is too long.</source>
        <translation>Baris ini terlalu panjang.</translation>
    </message>
    <message>
        <source>This line is not UTF-8.</source>
        <translation>Baris ini bukan UTF-8.</translation>
    </message>
    <message>
        <source>This line has more cells than the first one.</source>
        <translation>Baris ini memiliki lebih banyak sel daripada baris pertama.</translation>
    </message>
    <message>
        <source>This is the same customer as in line %1.</source>
        <translation>Pelanggan ini sama dengan yang di baris %1.</translation>
    </message>
    <message>
        <source>Line %1 has this too.</source>
        <translation>Baris %1 juga memiliki ini.</translation>
    </message>
    <message>
        <source>Customer %1 has this too.</source>
        <translation>Pelanggan %1 juga memiliki ini.</translation>
    </message>
    <message>
        <source>This is none of the words for it.</source>
        <translation>Ini bukan salah satu kata yang dikenal.</translation>
    </message>
    <message>
        <source>3 to 24 letters, digits and dashes.</source>
        <translation>3 sampai 24 huruf, angka, dan tanda hubung.</translation>
    </message>
    <message>
        <source>Write a date as YYYY-MM-DD or DD/MM/YYYY.</source>
        <translation>Tulis tanggal sebagai YYYY-MM-DD atau DD/MM/YYYY.</translation>
    </message>
    <message>
        <source>This date is still to come.</source>
        <translation>Tanggal ini belum tiba.</translation>
    </message>
    <message>
        <source>Write degrees as -6.914744.</source>
        <translation>Tulis derajat seperti -6.914744.</translation>
    </message>
    <message>
        <source>%1 of %2 lines were left out; see %3</source>
        <translation>%1 dari %2 baris tidak dimasukkan; lihat %3</translation>
    </message>
    <message>
        <source>This file cannot be read: %1</source>
        <translation>Berkas ini tidak dapat dibaca: %1</translation>
    </message>
    <message>
        <source>active, waiting for installation, suspended or ended; empty: active</source>
        <translation>aktif, menunggu pemasangan, ditangguhkan, atau berhenti; kosong: aktif</translation>
    </message>
    <message>
        <source>Why suspended or ended; needed for those</source>
        <translation>Alasan ditangguhkan atau berhenti; wajib untuk keduanya</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Jatuh tempo</translation>
    </message>
    <message>
        <source>Before tax</source>
        <translation>Sebelum pajak</translation>
    </message>
    <message>
        <source>PPN</source>
        <translation>PPN</translation>
    </message>
    <message>
        <source>Paid at</source>
        <translation>Dibayar pada</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Dibayar dengan</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Bukti bayar</translation>
    </message>
    <message>
        <source>Cancelled at</source>
        <translation>Dibatalkan pada</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Pengganti dari</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Diganti oleh</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Tagihan</translation>
    </message>
    <message>
        <source>All invoices</source>
        <translation>Semua tagihan</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>Pelanggan: %1</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Periode: %1</translation>
    </message>
    <message>
        <source>Due until %1</source>
        <translation>Jatuh tempo sampai %1</translation>
    </message>
    <message>
        <source>Paid from %1</source>
        <translation>Dibayar sejak %1</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>Belum lunas</translation>
    </message>
    <message>
        <source>Paid this month</source>
        <translation>Lunas bulan ini</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Umum</translation>
    </message>
    <message>
        <source>Payment and invoices</source>
        <translation>Pembayaran dan tagihan</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Teknis</translation>
    </message>
    <message>
        <source>Account and security</source>
        <translation>Akun dan keamanan</translation>
    </message>
    <message>
        <source>There is no placeholder %1.</source>
        <translation>Tidak ada pengganti %1.</translation>
    </message>
    <message>
        <source>A link goes to https://…, mailto:…, tel:… or /…: %1</source>
        <translation>Tautan hanya boleh menuju https://…, mailto:…, tel:… atau /…: %1</translation>
    </message>
    <message>
        <source>Bold words need ** before and after them.</source>
        <translation>Kata tebal memerlukan ** sebelum dan sesudahnya.</translation>
    </message>
    <message>
        <source>The entries have changed meanwhile. Please look again.</source>
        <translation>Daftar ini sudah berubah. Silakan lihat kembali.</translation>
    </message>
    <message>
        <source>With portal access</source>
        <translation>Dengan akses portal</translation>
    </message>
    <message>
        <source>Portal access</source>
        <translation>Akses portal</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Pelanggan sejak</translation>
    </message>
    <message>
        <source>Active since</source>
        <translation>Aktif sejak</translation>
    </message>
    <message>
        <source>Suspended since</source>
        <translation>Ditangguhkan sejak</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Pendaftaran</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Aktif</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Mati</translation>
    </message>
    <message>
        <source>Write latitude and longitude: -6.914744, 107.609810</source>
        <translation>Tulis lintang dan bujur: -6.914744, 107.609810</translation>
    </message>
    <message>
        <source>Priority changed to low</source>
        <translation>Prioritas diubah menjadi rendah</translation>
    </message>
    <message>
        <source>Priority changed to normal</source>
        <translation>Prioritas diubah menjadi normal</translation>
    </message>
    <message>
        <source>Priority changed to high</source>
        <translation>Prioritas diubah menjadi tinggi</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritas</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Kunjungan</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Tenggat</translation>
    </message>
    <message>
        <source>State of the deadline</source>
        <translation>Keadaan tenggat</translation>
    </message>
    <message>
        <source>New package</source>
        <translation>Paket baru</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tiket</translation>
    </message>
    <message>
        <source>All tickets</source>
        <translation>Semua tiket</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>Prioritas: %1</translation>
    </message>
    <message>
        <source>Application: %1</source>
        <translation>Pendaftaran: %1</translation>
    </message>
    <message>
        <source>Technician: %1</source>
        <translation>Teknisi: %1</translation>
    </message>
    <message>
        <source>Visits from %1</source>
        <translation>Kunjungan mulai %1</translation>
    </message>
    <message>
        <source>Visits before %1</source>
        <translation>Kunjungan sebelum %1</translation>
    </message>
    <message>
        <source>Deadline from %1</source>
        <translation>Tenggat mulai %1</translation>
    </message>
    <message>
        <source>Deadline before %1</source>
        <translation>Tenggat sebelum %1</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Tenggat hari ini</translation>
    </message>
    <message>
        <source>The ticket has this priority already.</source>
        <translation>Tiket sudah memiliki prioritas ini.</translation>
    </message>
    <message>
        <source>Change priority</source>
        <translation>Ubah prioritas</translation>
    </message>
    <message>
        <source>This person was erased at their request. The record cannot be changed.</source>
        <translation>Data orang ini telah dihapus atas permintaannya. Catatan ini tidak dapat diubah.</translation>
    </message>
    <message>
        <source>The application is open. Reject or cancel it first.</source>
        <translation>Pengajuan masih berjalan. Tolak atau batalkan dahulu.</translation>
    </message>
    <message>
        <source>The service has not ended. End it first.</source>
        <translation>Layanan belum berakhir. Akhiri dahulu.</translation>
    </message>
    <message>
        <source>A ticket is open. Complete or cancel it first.</source>
        <translation>Masih ada tiket terbuka. Selesaikan atau batalkan dahulu.</translation>
    </message>
    <message>
        <source>An invoice is open. It has to be paid or cancelled first.</source>
        <translation>Masih ada tagihan terbuka. Tagihan harus dibayar atau dibatalkan dahulu.</translation>
    </message>
    <message>
        <source>This person was erased already.</source>
        <translation>Data orang ini sudah dihapus.</translation>
    </message>
    <message>
        <source>Goes: the person&apos;s record, tickets: %1, messages: %2, photos: %3.</source>
        <translation>Dihapus: data orang tersebut, tiket: %1, pesan: %2, foto: %3.</translation>
    </message>
    <message>
        <source>Stays by tax law until the end of %1, with name and address: invoices: %2.</source>
        <translation>Tetap disimpan menurut aturan pajak sampai akhir %1, dengan nama dan alamat: tagihan: %2.</translation>
    </message>
    <message>
        <source>Stays: numbers without a name in the audit log, for 24 months; backups, until they are replaced.</source>
        <translation>Tetap ada: nomor tanpa nama di log audit, selama 24 bulan; cadangan data, sampai diganti.</translation>
    </message>
    <message>
        <source>Erased.</source>
        <translation>Sudah dihapus.</translation>
    </message>
    <message>
        <source>Nothing was erased yet: add --yes. It is for ever.</source>
        <translation>Belum ada yang dihapus: tambahkan --yes. Tindakan ini untuk selamanya.</translation>
    </message>
    <message>
        <source>Personal data erased</source>
        <translation>Data pribadi dihapus</translation>
    </message>
</context>
<context>
    <name>portal::ui::AccountDialog</name>
    <message>
        <source>My account</source>
        <translation>Akun saya</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Aplikasi ini</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Faktor kedua</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inggris</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Ikuti sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>after %1 minutes</source>
        <translation>setelah %1 menit</translation>
    </message>
    <message>
        <source>never</source>
        <translation>tidak pernah</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>Kunci aplikasi</translation>
    </message>
    <message>
        <source>When nobody touches it. Also at once with its own keys.</source>
        <translation>Bila tidak ada yang menyentuhnya. Dapat juga langsung dengan tombol pintas.</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Kata sandi sekarang</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Kata sandi baru</translation>
    </message>
    <message>
        <source>The new one again</source>
        <translation>Ulangi kata sandi baru</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Ubah kata sandi</translation>
    </message>
    <message>
        <source>Your sessions elsewhere end with it.</source>
        <translation>Sesi Anda di tempat lain ikut berakhir.</translation>
    </message>
    <message>
        <source>QR code for the authenticator app</source>
        <translation>Kode QR untuk aplikasi autentikator</translation>
    </message>
    <message>
        <source>Or type this</source>
        <translation>Atau ketik ini</translation>
    </message>
    <message>
        <source>The app&apos;s code</source>
        <translation>Kode aplikasi</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Konfirmasi</translation>
    </message>
    <message>
        <source>The new password counts from now on.</source>
        <translation>Kata sandi baru berlaku mulai sekarang.</translation>
    </message>
    <message>
        <source>The second factor is on: signing in asks for the authenticator app&apos;s code.</source>
        <translation>Faktor kedua aktif: saat masuk diminta kode aplikasi autentikator.</translation>
    </message>
    <message>
        <source>The second factor is off. With it, a stolen password alone opens nothing: an authenticator app on your phone gives a code each time you sign in.</source>
        <translation>Faktor kedua belum aktif. Dengan faktor kedua, kata sandi curian saja tidak cukup: aplikasi autentikator di ponsel Anda memberi kode setiap kali Anda masuk.</translation>
    </message>
    <message>
        <source>Remove the second factor</source>
        <translation>Hapus faktor kedua</translation>
    </message>
    <message>
        <source>Set it up</source>
        <translation>Pasang</translation>
    </message>
    <message>
        <source>The second factor is removed.</source>
        <translation>Faktor kedua dihapus.</translation>
    </message>
    <message>
        <source>Scan this with an authenticator app, then enter the code it shows.</source>
        <translation>Pindai dengan aplikasi autentikator, lalu masukkan kode yang tampil.</translation>
    </message>
    <message>
        <source>The second factor is on.</source>
        <translation>Faktor kedua aktif.</translation>
    </message>
</context>
<context>
    <name>portal::ui::AdoptionFigures</name>
    <message>
        <source>Active customers</source>
        <translation>Pelanggan aktif</translation>
    </message>
    <message>
        <source>Asked for a code</source>
        <translation>Meminta kode</translation>
    </message>
    <message>
        <source>Logged in</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Dibandingkan</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>median %1</translation>
    </message>
    <message>
        <source>May log in</source>
        <translation>Boleh masuk</translation>
    </message>
    <message>
        <source>customers, now</source>
        <translation>pelanggan, saat ini</translation>
    </message>
    <message>
        <source>Active in the period</source>
        <translation>Aktif dalam masa ini</translation>
    </message>
    <message>
        <source>%1 of those who may log in</source>
        <translation>%1 dari yang boleh masuk</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>Tickets by the portal</source>
        <translation>Tiket lewat portal</translation>
    </message>
    <message>
        <source>Active in %1</source>
        <translation>Aktif pada %1</translation>
    </message>
    <message>
        <source>the whole month</source>
        <translation>sebulan penuh</translation>
    </message>
    <message>
        <source>Got in after asking</source>
        <translation>Masuk setelah minta</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>Tanggapan pertama</translation>
    </message>
    <message>
        <source>Solved after</source>
        <translation>Selesai setelah</translation>
    </message>
</context>
<context>
    <name>portal::ui::AgeingWall</name>
    <message>
        <source>Nothing waits here.</source>
        <translation>Tidak ada yang menunggu.</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>lebih dari %1</translation>
    </message>
</context>
<context>
    <name>portal::ui::AnalyticsPage</name>
    <message>
        <source>Analytics</source>
        <translation>Analitik</translation>
    </message>
    <message>
        <source>Figures as an Excel file…</source>
        <translation>Angka sebagai berkas Excel…</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Figures as an Excel file</source>
        <translation>Angka sebagai berkas Excel</translation>
    </message>
    <message>
        <source>Excel files (*.xlsx)</source>
        <translation>Berkas Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Report as a PDF…</source>
        <translation>Laporan sebagai PDF…</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Report as a PDF</source>
        <translation>Laporan sebagai PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Berkas PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print the report…</source>
        <translation>Cetak laporan…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>%1, compared with %2 · days in %3</source>
        <translation>%1, dibandingkan dengan %2 · hari menurut %3</translation>
    </message>
    <message>
        <source>No application was submitted in this period. Choose a longer one.</source>
        <translation>Tidak ada pendaftaran dalam masa ini. Pilih masa yang lebih panjang.</translation>
    </message>
    <message>
        <source>analytics-%1-%2</source>
        <translation>analitik-%1-%2</translation>
    </message>
    <message>
        <source>The Excel file is written.</source>
        <translation>Berkas Excel telah ditulis.</translation>
    </message>
    <message>
        <source>Analytics report</source>
        <translation>Laporan analitik</translation>
    </message>
    <message>
        <source>The PDF could not be written. Choose another folder.</source>
        <translation>PDF tidak dapat ditulis. Pilih folder lain.</translation>
    </message>
    <message>
        <source>The PDF is written.</source>
        <translation>PDF telah ditulis.</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Cetak laporan</translation>
    </message>
    <message>
        <source>The printer could not be used.</source>
        <translation>Pencetak tidak dapat digunakan.</translation>
    </message>
</context>
<context>
    <name>portal::ui::AnalyticsWords</name>
    <message>
        <source>%1 h</source>
        <translation>%1 jam</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>1 application</source>
        <translation>1 pendaftaran</translation>
    </message>
    <message>
        <source>%1 applications</source>
        <translation>%1 pendaftaran</translation>
    </message>
    <message>
        <source>none in the period before</source>
        <translation>tidak ada pada masa sebelumnya</translation>
    </message>
    <message>
        <source>%1 more than before</source>
        <translation>%1 lebih banyak dari sebelumnya</translation>
    </message>
    <message>
        <source>%1 fewer than before</source>
        <translation>%1 lebih sedikit dari sebelumnya</translation>
    </message>
    <message>
        <source>as many as before</source>
        <translation>sama banyak dengan sebelumnya</translation>
    </message>
    <message>
        <source>%1 points higher</source>
        <translation>naik %1 poin</translation>
    </message>
    <message>
        <source>%1 points lower</source>
        <translation>turun %1 poin</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>seperti sebelumnya</translation>
    </message>
    <message>
        <source>%1 slower</source>
        <translation>%1 lebih lambat</translation>
    </message>
    <message>
        <source>%1 faster</source>
        <translation>%1 lebih cepat</translation>
    </message>
    <message>
        <source>within %1 h</source>
        <translation>dalam %1 jam</translation>
    </message>
    <message>
        <source>over %1 h</source>
        <translation>lebih dari %1 jam</translation>
    </message>
</context>
<context>
    <name>portal::ui::AssignDialog</name>
    <message>
        <source>Assign</source>
        <translation>Tugaskan</translation>
    </message>
    <message>
        <source>The applicant is not told.</source>
        <translation>Pendaftar tidak diberi tahu.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Worked on by</source>
        <translation>Ditangani oleh</translation>
    </message>
</context>
<context>
    <name>portal::ui::Banner</name>
    <message>
        <source>Copy the error&apos;s id</source>
        <translation>Salin id kesalahan</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Tutup pesan ini</translation>
    </message>
    <message>
        <source>%1 (id %2)</source>
        <translation>%1 (id %2)</translation>
    </message>
</context>
<context>
    <name>portal::ui::BrandForm</name>
    <message>
        <source>Name of the provider</source>
        <translation>Nama penyedia</translation>
    </message>
    <message>
        <source>First colour</source>
        <translation>Warna pertama</translation>
    </message>
    <message>
        <source>Second colour</source>
        <translation>Warna kedua</translation>
    </message>
    <message>
        <source>WIB: western Indonesia (UTC+7)</source>
        <translation>WIB: Indonesia Barat (UTC+7)</translation>
    </message>
    <message>
        <source>WITA: central Indonesia (UTC+8)</source>
        <translation>WITA: Indonesia Tengah (UTC+8)</translation>
    </message>
    <message>
        <source>WIT: eastern Indonesia (UTC+9)</source>
        <translation>WIT: Indonesia Timur (UTC+9)</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona waktu</translation>
    </message>
    <message>
        <source>All times and days are shown and counted in it.</source>
        <translation>Semua waktu dan hari ditampilkan dan dihitung dengan zona ini.</translation>
    </message>
    <message>
        <source>Customer service on WhatsApp</source>
        <translation>WhatsApp layanan pelanggan</translation>
    </message>
    <message>
        <source>Customer service by phone</source>
        <translation>Telepon layanan pelanggan</translation>
    </message>
    <message>
        <source>Customer service by e-mail</source>
        <translation>Email layanan pelanggan</translation>
    </message>
    <message>
        <source>Address of the public pages</source>
        <translation>Alamat halaman publik</translation>
    </message>
    <message>
        <source>It stands in the messages&apos; links. https, as the internet sees it.</source>
        <translation>Dipakai pada tautan dalam pesan. https, seperti terlihat dari internet.</translation>
    </message>
    <message>
        <source>How numbers begin</source>
        <translation>Awalan nomor</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Pendaftaran</translation>
    </message>
    <message>
        <source>Numbers that were given out already keep their letters.</source>
        <translation>Nomor yang sudah terbit tidak berubah.</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tiket</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Tagihan</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>It stands in place of the name at the top of the public pages.</source>
        <translation>Tampil menggantikan nama di bagian atas halaman publik.</translation>
    </message>
</context>
<context>
    <name>portal::ui::BrandPreview</name>
    <message>
        <source>White words on these colours can be read (contrast %1 : 1).</source>
        <translation>Tulisan putih di atas warna ini terbaca jelas (kontras %1 : 1).</translation>
    </message>
    <message>
        <source>White words on these colours are hard to read (contrast %1 : 1, at least 3 : 1 is wanted). Choose darker ones.</source>
        <translation>Tulisan putih di atas warna ini sulit dibaca (kontras %1 : 1, minimal 3 : 1). Pilih warna yang lebih gelap.</translation>
    </message>
</context>
<context>
    <name>portal::ui::BrandSection</name>
    <message>
        <source>Brand</source>
        <translation>Merek</translation>
    </message>
    <message>
        <source>What applicants and customers see: on the public pages, in messages and on paper.</source>
        <translation>Yang dilihat pemohon dan pelanggan: di halaman publik, pesan, dan cetakan.</translation>
    </message>
</context>
<context>
    <name>portal::ui::BulkDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n pendaftaran</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 are in a state for it; the others will be refused.</source>
        <translation>%1 dari %2 berstatus sesuai; lainnya akan ditolak sistem.</translation>
    </message>
    <message>
        <source>None of them can be told: every one would be refused.</source>
        <translation>Tidak ada pesan: semuanya akan ditolak sistem.</translation>
    </message>
</context>
<context>
    <name>portal::ui::BulkResultDialog</name>
    <message>
        <source>Result: %1</source>
        <translation>Hasil: %1</translation>
    </message>
    <message>
        <source>Try the refused again…</source>
        <translation>Coba lagi yang ditolak…</translation>
    </message>
    <message>
        <source>%1 done, %2 refused. Nothing of the refused ones has changed.</source>
        <translation>%1 selesai, %2 ditolak sistem. Yang ditolak tidak berubah.</translation>
    </message>
    <message>
        <source>What became of each application</source>
        <translation>Hasil setiap pendaftaran</translation>
    </message>
</context>
<context>
    <name>portal::ui::BulkResultModel</name>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Ditolak sistem</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Sebab</translation>
    </message>
</context>
<context>
    <name>portal::ui::BusyBar</name>
    <message>
        <source>Working</source>
        <translation>Sedang bekerja</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>portal::ui::CancelInvoiceDialog</name>
    <message>
        <source>Cancel invoice</source>
        <translation>Batalkan tagihan</translation>
    </message>
    <message>
        <source>Nothing is owed any more. It stays in the list as cancelled; the customer is not told.</source>
        <translation>Tidak perlu dibayar lagi. Tagihan tetap ada di daftar sebagai dibatalkan; pelanggan tidak diberi tahu.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
</context>
<context>
    <name>portal::ui::CapacityBoard</name>
    <message>
        <source>Visits of the technicians</source>
        <translation>Kunjungan teknisi</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>7 hari ke depan</translation>
    </message>
    <message>
        <source>Next 14 days</source>
        <translation>14 hari ke depan</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Kembali ke daftar</translation>
    </message>
    <message>
        <source>No technicians yet</source>
        <translation>Belum ada teknisi</translation>
    </message>
    <message>
        <source>An administrator adds them in the settings, under Staff.</source>
        <translation>Administrator menambahkannya di pengaturan, pada Staf.</translation>
    </message>
</context>
<context>
    <name>portal::ui::CapacityModel</name>
    <message numerus="yes">
        <source>%1: %n unfinished without a visit</source>
        <translation>
            <numerusform>%1: %n belum selesai tanpa kunjungan</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n selesai</numerusform>
        </translation>
    </message>
    <message>
        <source>No
visit</source>
        <translation>Tanpa
kunjungan</translation>
    </message>
    <message>
        <source>Unfinished, and no visit agreed</source>
        <translation>Belum selesai, kunjungan belum disepakati</translation>
    </message>
</context>
<context>
    <name>portal::ui::ChartsView</name>
    <message>
        <source>Waiting now</source>
        <translation>Menunggu sekarang</translation>
    </message>
    <message>
        <source>Whatever the period: what is late, and what soon will be.</source>
        <translation>Tanpa memandang masa: yang terlambat dan yang segera terlambat.</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Hari demi hari</translation>
    </message>
    <message>
        <source>Applications by the day of their submission, and what became of them.</source>
        <translation>Pendaftaran menurut hari pengajuan, dan kelanjutannya.</translation>
    </message>
    <message>
        <source>Where they stand</source>
        <translation>Status saat ini</translation>
    </message>
    <message>
        <source>The period&apos;s applications as they are now.</source>
        <translation>Pendaftaran masa ini sebagaimana adanya sekarang.</translation>
    </message>
    <message>
        <source>How far they came</source>
        <translation>Sampai tahap mana</translation>
    </message>
    <message>
        <source>What share of the applications reached each stage.</source>
        <translation>Bagian pendaftaran yang mencapai tiap tahap.</translation>
    </message>
    <message>
        <source>How long it took</source>
        <translation>Berapa lama</translation>
    </message>
    <message>
        <source>Hours since the submission, on the clock.</source>
        <translation>Jam sejak pengajuan, siang dan malam.</translation>
    </message>
    <message>
        <source>When they come</source>
        <translation>Kapan pendaftaran masuk</translation>
    </message>
    <message>
        <source>Applications by weekday and hour of their submission.</source>
        <translation>Pendaftaran menurut hari dan jam pengajuan.</translation>
    </message>
    <message>
        <source>Why they were rejected</source>
        <translation>Alasan penolakan</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Revenue: what the approved ones bring a month at the present price.</source>
        <translation>Pendapatan: nilai per bulan dari yang disetujui pada harga sekarang.</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampanye</translation>
    </message>
    <message>
        <source>Where applicants came from, by the link they followed.</source>
        <translation>Asal pendaftar menurut tautan yang diikuti.</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>Kota</translation>
    </message>
    <message>
        <source>applications</source>
        <translation>pendaftaran</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>ditolak</translation>
    </message>
    <message>
        <source>%1 applications</source>
        <translation>%1 pendaftaran</translation>
    </message>
    <message>
        <source>The customer portal, day by day</source>
        <translation>Portal pelanggan, hari demi hari</translation>
    </message>
    <message>
        <source>Customers who used it, and numbers that asked for a code.</source>
        <translation>Pelanggan yang memakainya, dan nomor yang meminta kode.</translation>
    </message>
    <message>
        <source>How customers take to the portal</source>
        <translation>Bagaimana pelanggan memakai portal</translation>
    </message>
</context>
<context>
    <name>portal::ui::CodesSection</name>
    <message>
        <source>One-time codes</source>
        <translation>Kode sekali pakai</translation>
    </message>
    <message>
        <source>How long codes live and how often one may be asked for. Strict enough, and nobody can guess a code or have messages sent at your cost.</source>
        <translation>Masa berlaku kode dan seberapa sering kode boleh diminta. Cukup ketat agar tidak ada yang menebak kode atau mengirim pesan atas biaya Anda.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>menit</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>detik</translation>
    </message>
    <message>
        <source>How long they live</source>
        <translation>Masa berlaku</translation>
    </message>
    <message>
        <source>Code of an application</source>
        <translation>Kode pendaftaran</translation>
    </message>
    <message>
        <source>Code of the customer portal</source>
        <translation>Kode portal pelanggan</translation>
    </message>
    <message>
        <source>A verified number</source>
        <translation>Nomor yang terverifikasi</translation>
    </message>
    <message>
        <source>So long the applicant may take to fill in the rest.</source>
        <translation>Waktu pemohon untuk mengisi data lainnya.</translation>
    </message>
    <message>
        <source>Wrong codes</source>
        <translation>Kode salah</translation>
    </message>
    <message>
        <source>Tries for one code</source>
        <translation>Percobaan per kode</translation>
    </message>
    <message>
        <source>Then that code is locked and a new one has to be asked for.</source>
        <translation>Setelah itu kode terkunci dan kode baru harus diminta.</translation>
    </message>
    <message>
        <source>Failures of one number in an hour</source>
        <translation>Kegagalan satu nomor per jam</translation>
    </message>
    <message>
        <source>Over all its codes; then the number has to wait.</source>
        <translation>Dari semua kodenya; setelah itu nomor harus menunggu.</translation>
    </message>
    <message>
        <source>Wait after them</source>
        <translation>Waktu tunggu setelahnya</translation>
    </message>
    <message>
        <source>How many are sent</source>
        <translation>Jumlah pengiriman</translation>
    </message>
    <message>
        <source>Wait before a new code</source>
        <translation>Jeda sebelum kode baru</translation>
    </message>
    <message>
        <source>To one number in a day</source>
        <translation>Ke satu nomor per hari</translation>
    </message>
    <message>
        <source>From one connection in an hour</source>
        <translation>Dari satu koneksi per jam</translation>
    </message>
    <message>
        <source>Generous: on mobile networks many people share one address.</source>
        <translation>Longgar: di jaringan seluler banyak orang memakai satu alamat.</translation>
    </message>
    <message>
        <source>Altogether in a minute</source>
        <translation>Seluruhnya per menit</translation>
    </message>
    <message>
        <source>Beyond it an alarm is written to the log.</source>
        <translation>Di atas angka ini peringatan ditulis ke catatan.</translation>
    </message>
</context>
<context>
    <name>portal::ui::ColourField</name>
    <message>
        <source>Pick a colour</source>
        <translation>Pilih warna</translation>
    </message>
</context>
<context>
    <name>portal::ui::CommandPalette</name>
    <message>
        <source>Search everything</source>
        <translation>Cari di mana saja</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>Nothing of that name. Try a number, a name, or part of a phone number.</source>
        <translation>Tidak ada yang cocok. Coba nomor, nama, atau sebagian nomor telepon.</translation>
    </message>
    <message>
        <source>Page, action, or a number, name or phone</source>
        <translation>Halaman, tindakan, atau nomor, nama, telepon</translation>
    </message>
</context>
<context>
    <name>portal::ui::ConflictDialog</name>
    <message>
        <source>Changed meanwhile</source>
        <translation>Baru saja berubah</translation>
    </message>
    <message>
        <source>Do it anyway</source>
        <translation>Tetap lakukan</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Seseorang</translation>
    </message>
    <message>
        <source>%1 changed %2 (%3) at %4, after you had looked at it.</source>
        <translation>%1 mengubah %2 (%3) pada %4, setelah Anda melihatnya.</translation>
    </message>
    <message>
        <source>You were about to: %1</source>
        <translation>Yang akan Anda lakukan: %1</translation>
    </message>
    <message>
        <source>In its present state this can no longer be done.</source>
        <translation>Dengan status sekarang hal ini tidak dapat dilakukan lagi.</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>a colleague</source>
        <translation>seorang rekan</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>What you saw</source>
        <translation>Yang Anda lihat</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Keadaan sekarang</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Worked on by</source>
        <translation>Ditangani oleh</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Survei</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>%1 – %2: %3</source>
        <translation>%1 – %2: %3</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Biarkan</translation>
    </message>
</context>
<context>
    <name>portal::ui::ConversationTab</name>
    <message>
        <source>Nothing was said yet</source>
        <translation>Belum ada percakapan</translation>
    </message>
    <message>
        <source>Comments to the customer and notes among colleagues appear here.</source>
        <translation>Komentar untuk pelanggan dan catatan antarrekan tampil di sini.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3
%4</source>
        <translation>%1 · %2 · %3
%4</translation>
    </message>
</context>
<context>
    <name>portal::ui::CopyLabel</name>
    <message>
        <source>Click to copy</source>
        <translation>Klik untuk menyalin</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Disalin</translation>
    </message>
</context>
<context>
    <name>portal::ui::CustomerActions</name>
    <message>
        <source>Customers</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Ubah…</translation>
    </message>
    <message>
        <source>New ticket…</source>
        <translation>Tiket baru…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Catatan…</translation>
    </message>
    <message>
        <source>Suspend service…</source>
        <translation>Tangguhkan layanan…</translation>
    </message>
    <message>
        <source>Resume service…</source>
        <translation>Lanjutkan layanan…</translation>
    </message>
    <message>
        <source>End service…</source>
        <translation>Akhiri layanan…</translation>
    </message>
    <message>
        <source>Switch portal off…</source>
        <translation>Matikan portal…</translation>
    </message>
    <message>
        <source>Switch portal on…</source>
        <translation>Aktifkan portal…</translation>
    </message>
    <message>
        <source>%1 (%2) has been changed.</source>
        <translation>%1 (%2) telah diubah.</translation>
    </message>
    <message>
        <source>Edit: %1, %2</source>
        <translation>Ubah: %1, %2</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>The message waits to be sent again.</source>
        <translation>Pesan menunggu dikirim ulang.</translation>
    </message>
    <message>
        <source>Personal data…</source>
        <translation>Data pribadi…</translation>
    </message>
</context>
<context>
    <name>portal::ui::CustomerConflictDialog</name>
    <message>
        <source>Changed meanwhile</source>
        <translation>Baru saja berubah</translation>
    </message>
    <message>
        <source>Do it anyway</source>
        <translation>Tetap lakukan</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Seseorang</translation>
    </message>
    <message>
        <source>%1 changed %2 (%3) at %4, after you had looked at it.</source>
        <translation>%1 mengubah %2 (%3) pada %4, setelah Anda melihatnya.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Biarkan</translation>
    </message>
    <message>
        <source>You were about to: %1</source>
        <translation>Yang akan Anda lakukan: %1</translation>
    </message>
    <message>
        <source>In the present state this can no longer be done.</source>
        <translation>Dalam status sekarang hal ini tidak dapat dilakukan lagi.</translation>
    </message>
    <message>
        <source>What you saw</source>
        <translation>Yang Anda lihat</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Keadaan sekarang</translation>
    </message>
    <message>
        <source>What you typed</source>
        <translation>Yang Anda ketik</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>tidak diubah</translation>
    </message>
    <message>
        <source>%1 – %2: %3</source>
        <translation>%1 – %2: %3</translation>
    </message>
</context>
<context>
    <name>portal::ui::CustomerDataTab</name>
    <message>
        <source>Also with this number</source>
        <translation>Nomor yang sama</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Landmark</source>
        <translation>Patokan</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Koordinat</translation>
    </message>
    <message>
        <source>Show on a map</source>
        <translation>Lihat di peta</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Harga</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Akan datang</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Pelanggan sejak</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>Tersambung sejak</translation>
    </message>
    <message>
        <source>Suspended since</source>
        <translation>Ditangguhkan sejak</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Berakhir</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Asal</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Pendaftaran</translation>
    </message>
    <message>
        <source>KTP photo</source>
        <translation>Foto KTP</translation>
    </message>
    <message>
        <source>Open application</source>
        <translation>Buka pendaftaran</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 for %2 a month from %3 (%4)</source>
        <translation>%1 seharga %2 per bulan mulai %3 (%4)</translation>
    </message>
    <message>
        <source>%1 a month, before PPN</source>
        <translation>%1 per bulan, sebelum PPN</translation>
    </message>
    <message>
        <source>May log in with the WhatsApp number</source>
        <translation>Dapat masuk dengan nomor WhatsApp</translation>
    </message>
    <message>
        <source>Off: the service has ended</source>
        <translation>Mati: layanan telah berakhir</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Dimatikan</translation>
    </message>
    <message>
        <source>None: from another system</source>
        <translation>Tidak ada: dari sistem lain</translation>
    </message>
    <message>
        <source>None is kept</source>
        <translation>Tidak disimpan</translation>
    </message>
    <message>
        <source>Kept until %1 days after the installation</source>
        <translation>Disimpan sampai %1 hari setelah pemasangan</translation>
    </message>
    <message>
        <source>Kept until %1</source>
        <translation>Disimpan sampai %1</translation>
    </message>
</context>
<context>
    <name>portal::ui::CustomerDecisionDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>portal::ui::CustomerDetailView</name>
    <message>
        <source>Customers</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>No customer chosen</source>
        <translation>Belum ada pelanggan yang dipilih</translation>
    </message>
    <message>
        <source>Choose one in the list to see everything about them.</source>
        <translation>Pilih satu di daftar untuk melihat selengkapnya.</translation>
    </message>
    <message>
        <source>Tickets of this customer</source>
        <translation>Tiket pelanggan ini</translation>
    </message>
    <message>
        <source>No tickets</source>
        <translation>Tidak ada tiket</translation>
    </message>
    <message>
        <source>Installation, repairs and other work for this customer appear here.</source>
        <translation>Pemasangan, perbaikan, dan pekerjaan lain untuk pelanggan ini muncul di sini.</translation>
    </message>
    <message>
        <source>Invoices of this customer</source>
        <translation>Tagihan pelanggan ini</translation>
    </message>
    <message>
        <source>No invoices</source>
        <translation>Tidak ada tagihan</translation>
    </message>
    <message>
        <source>The monthly run makes one for each month of an active customer.</source>
        <translation>Proses bulanan membuat satu tagihan per bulan untuk pelanggan aktif.</translation>
    </message>
    <message>
        <source>What the customer is told by WhatsApp appears here.</source>
        <translation>Pemberitahuan WhatsApp kepada pelanggan tampil di sini.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Show data</source>
        <translation>Tampilkan data</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tiket</translation>
    </message>
    <message>
        <source>Show tickets</source>
        <translation>Tampilkan tiket</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Tagihan</translation>
    </message>
    <message>
        <source>Show invoices</source>
        <translation>Tampilkan tagihan</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>Show messages</source>
        <translation>Tampilkan pesan</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>Tampilkan riwayat</translation>
    </message>
    <message>
        <source>Your role does not see invoices.</source>
        <translation>Peran Anda tidak dapat melihat tagihan.</translation>
    </message>
    <message>
        <source>Invoices %1</source>
        <translation>Tagihan %1</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) overdue</source>
        <translation>
            <numerusform>%n tagihan lewat jatuh tempo</numerusform>
        </translation>
    </message>
    <message>
        <source>Tickets %1</source>
        <translation>Tiket %1</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) not finished</source>
        <translation>
            <numerusform>%n tiket belum selesai</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages %1</source>
        <translation>Pesan %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) failed</source>
        <translation>
            <numerusform>%n pesan gagal</numerusform>
        </translation>
    </message>
    <message>
        <source>What the customer was told</source>
        <translation>Yang sudah diberitahukan kepada pelanggan</translation>
    </message>
    <message>
        <source>· customer since %1</source>
        <translation>· pelanggan sejak %1</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Show portal use</source>
        <translation>Tampilkan pemakaian portal</translation>
    </message>
    <message>
        <source>· erased on %1</source>
        <translation>· dihapus pada %1</translation>
    </message>
</context>
<context>
    <name>portal::ui::CustomerDialog</name>
    <message>
        <source>Create customer</source>
        <translation>Buat pelanggan</translation>
    </message>
    <message>
        <source>A customer record with portal access and an installation ticket are made at once. The applicant is welcomed by WhatsApp.</source>
        <translation>Data pelanggan dengan akses portal dan tiket pemasangan dibuat sekaligus. Pendaftar menerima ucapan selamat datang lewat WhatsApp.</translation>
    </message>
    <message>
        <source>%1 · %2, %3 a month</source>
        <translation>%1 · %2, %3 per bulan</translation>
    </message>
</context>
<context>
    <name>portal::ui::CustomerEditDialog</name>
    <message>
        <source>Edit</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>%1 · The package changes by an upgrade ticket.</source>
        <translation>%1 · Paket diubah melalui tiket peningkatan.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>What the old number gets</source>
        <translation>Yang diterima nomor lama</translation>
    </message>
    <message>
        <source>Nobody is told: the number stays.</source>
        <translation>Tidak ada yang diberi tahu: nomornya tetap.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Messages in</source>
        <translation>Bahasa pesan</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Jalan</translation>
    </message>
    <message>
        <source>RT</source>
        <translation>RT</translation>
    </message>
    <message>
        <source>RW</source>
        <translation>RW</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Kelurahan</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Kecamatan</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Kota</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provinsi</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Kode pos</translation>
    </message>
    <message>
        <source>Landmark</source>
        <translation>Patokan</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Koordinat</translation>
    </message>
</context>
<context>
    <name>portal::ui::CustomerField</name>
    <message>
        <source>Name, phone or customer code</source>
        <translation>Nama, telepon, atau kode pelanggan</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>portal::ui::CustomerFilterBar</name>
    <message>
        <source>Name, e-mail, phone or code</source>
        <translation>Nama, email, telepon, atau kode</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Cari pelanggan</translation>
    </message>
    <message>
        <source>With portal access</source>
        <translation>Dengan akses portal</translation>
    </message>
    <message>
        <source>Without portal access</source>
        <translation>Tanpa akses portal</translation>
    </message>
</context>
<context>
    <name>portal::ui::CustomerFilterPanel</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>With or without</source>
        <translation>Dengan atau tanpa</translation>
    </message>
    <message>
        <source>With portal access</source>
        <translation>Dengan akses portal</translation>
    </message>
    <message>
        <source>Without portal access</source>
        <translation>Tanpa akses portal</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Kota</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Hapus semua</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Any city</source>
        <translation>Semua kota</translation>
    </message>
    <message>
        <source>Any package</source>
        <translation>Semua paket</translation>
    </message>
</context>
<context>
    <name>portal::ui::CustomerHistoryTab</name>
    <message>
        <source>A colleague</source>
        <translation>Seorang rekan</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Otomatis</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>portal::ui::CustomerList</name>
    <message>
        <source>Customers</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Tidak ada pelanggan</translation>
    </message>
    <message>
        <source>1 customer</source>
        <translation>1 pelanggan</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 pelanggan</translation>
    </message>
</context>
<context>
    <name>portal::ui::CustomerLook</name>
    <message>
        <source>Portal on</source>
        <translation>Portal aktif</translation>
    </message>
    <message>
        <source>Portal off</source>
        <translation>Portal mati</translation>
    </message>
    <message>
        <source>%1 Mbps</source>
        <translation>%1 Mbps</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inggris</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Portal access</source>
        <translation>Akses portal</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Aktif</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Mati</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Landmark</source>
        <translation>Patokan</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Koordinat</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Harga</translation>
    </message>
</context>
<context>
    <name>portal::ui::CustomerNoteDialog</name>
    <message>
        <source>Note: %1</source>
        <translation>Catatan: %1</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Tambah catatan</translation>
    </message>
    <message>
        <source>For colleagues, in the history of %1. The customer does not see it.</source>
        <translation>Untuk rekan kerja, di riwayat %1. Pelanggan tidak melihatnya.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
</context>
<context>
    <name>portal::ui::CustomerPicker</name>
    <message>
        <source>Search the customer</source>
        <translation>Cari pelanggan</translation>
    </message>
    <message>
        <source>Name, phone or customer code</source>
        <translation>Nama, telepon, atau kode pelanggan</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Pelanggan yang ditemukan</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4</source>
        <translation>%1 · %2 · %3 · %4</translation>
    </message>
    <message>
        <source>Nobody is found by that.</source>
        <translation>Tidak ada yang cocok.</translation>
    </message>
</context>
<context>
    <name>portal::ui::CustomerQueues</name>
    <message>
        <source>Not installed yet</source>
        <translation>Belum terpasang</translation>
    </message>
    <message>
        <source>Without portal</source>
        <translation>Tanpa portal</translation>
    </message>
    <message>
        <source>Whoever is approved and made a customer appears here.</source>
        <translation>Siapa yang disetujui dan dijadikan pelanggan muncul di sini.</translation>
    </message>
    <message>
        <source>Everybody is connected. New customers wait here for their installation.</source>
        <translation>Semua sudah tersambung. Pelanggan baru menunggu pemasangan di sini.</translation>
    </message>
    <message>
        <source>A customer comes here when the installation is completed.</source>
        <translation>Pelanggan muncul di sini setelah pemasangan selesai.</translation>
    </message>
    <message>
        <source>Nobody&apos;s service is suspended.</source>
        <translation>Tidak ada layanan yang ditangguhkan.</translation>
    </message>
    <message>
        <source>Nobody&apos;s service has ended.</source>
        <translation>Belum ada layanan yang berakhir.</translation>
    </message>
    <message>
        <source>Everybody may use the portal.</source>
        <translation>Semua pelanggan dapat memakai portal.</translation>
    </message>
</context>
<context>
    <name>portal::ui::CustomerRecords</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>paid %1</source>
        <translation>dibayar %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>jatuh tempo %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2 tickets, the newest first</source>
        <translation>%1 dari %2 tiket, terbaru di atas</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n tiket</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 invoices, the newest first</source>
        <translation>%1 dari %2 tagihan, terbaru di atas</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n tagihan</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 to be paid</source>
        <translation>%1 · %2 belum dibayar</translation>
    </message>
</context>
<context>
    <name>portal::ui::CustomerStepDialog</name>
    <message>
        <source>The service stands still: no new invoices until it is resumed. The portal stays open. The customer is not told by itself.</source>
        <translation>Layanan dihentikan sementara: tanpa tagihan baru sampai dilanjutkan. Portal tetap terbuka. Pelanggan tidak diberi tahu secara otomatis.</translation>
    </message>
    <message>
        <source>The service goes on, and invoices with it. The customer is not told by itself.</source>
        <translation>Layanan berlanjut beserta tagihannya. Pelanggan tidak diberi tahu secara otomatis.</translation>
    </message>
    <message>
        <source>The service ends for good: no invoices, no portal, and what was agreed for later is forgotten. The customer is not told by itself.</source>
        <translation>Layanan berakhir untuk seterusnya: tanpa tagihan, tanpa portal, dan kesepakatan yang belum berlaku dihapus. Pelanggan tidak diberi tahu secara otomatis.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Reason, for colleagues</source>
        <translation>Alasan, untuk rekan kerja</translation>
    </message>
    <message>
        <source>Reason, for colleagues (optional)</source>
        <translation>Alasan, untuk rekan kerja (opsional)</translation>
    </message>
</context>
<context>
    <name>portal::ui::CustomerTableModel</name>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Kota</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>May log in to the portal with this number</source>
        <translation>Dapat masuk ke portal dengan nomor ini</translation>
    </message>
    <message>
        <source>May not use the portal</source>
        <translation>Tidak dapat memakai portal</translation>
    </message>
    <message>
        <source>Customer since %1</source>
        <translation>Pelanggan sejak %1</translation>
    </message>
</context>
<context>
    <name>portal::ui::CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Pelanggan berikutnya</translation>
    </message>
    <message>
        <source>Previous customer</source>
        <translation>Pelanggan sebelumnya</translation>
    </message>
    <message>
        <source>Export to Excel…</source>
        <translation>Ekspor ke Excel…</translation>
    </message>
    <message>
        <source>Print list…</source>
        <translation>Cetak daftar…</translation>
    </message>
    <message>
        <source>customers-%1</source>
        <translation>pelanggan-%1</translation>
    </message>
    <message>
        <source>%1 customers written</source>
        <translation>%1 pelanggan ditulis</translation>
    </message>
    <message>
        <source>Sent to the printer: %1 customers</source>
        <translation>Dikirim ke pencetak: %1 pelanggan</translation>
    </message>
    <message>
        <source>The first %1 customers; the list goes on</source>
        <translation>%1 pelanggan pertama; daftarnya berlanjut</translation>
    </message>
    <message>
        <source>Customers: %1</source>
        <translation>Pelanggan: %1</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Kota</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>An Excel file is still being written.</source>
        <translation>Berkas Excel masih ditulis.</translation>
    </message>
    <message>
        <source>The list is still being printed.</source>
        <translation>Daftar masih dicetak.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sejak</translation>
    </message>
</context>
<context>
    <name>portal::ui::DataTab</name>
    <message>
        <source>Progress</source>
        <translation>Perkembangan</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Survei</translation>
    </message>
    <message>
        <source>Rejected for</source>
        <translation>Sebab penolakan</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Open customer</source>
        <translation>Buka pelanggan</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Pendaftar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Lihat</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Rumah</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Landmark</source>
        <translation>Patokan</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Koordinat</translation>
    </message>
    <message>
        <source>Show on a map</source>
        <translation>Lihat di peta</translation>
    </message>
    <message>
        <source>Package and wishes</source>
        <translation>Paket dan permintaan</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Harga</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Pemasangan</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Asal</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Didaftarkan</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanye</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Persetujuan</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inggris</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>Asked for as an additional home</source>
        <translation>Diminta untuk rumah tambahan</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 per bulan</translation>
    </message>
    <message>
        <source>Privacy notice %1 (%2…)</source>
        <translation>Pemberitahuan privasi %1 (%2…)</translation>
    </message>
    <message>
        <source>Check of the applicant&apos;s identity</source>
        <translation>Pemeriksaan identitas pendaftar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Sembunyikan</translation>
    </message>
    <message>
        <source>Show the NIK; the look is logged</source>
        <translation>Lihat NIK; tindakan ini dicatat</translation>
    </message>
    <message>
        <source>%1 Mbps</source>
        <translation>%1 Mbps</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>portal::ui::DatabaseSection</name>
    <message>
        <source>Database</source>
        <translation>Basis data</translation>
    </message>
    <message>
        <source>Where everything is kept. Another choice counts from the next start of the desk; nothing is moved from one database to the other.</source>
        <translation>Tempat semua data disimpan. Pilihan lain berlaku saat aplikasi dimulai lagi; data tidak dipindahkan dari satu basis data ke yang lain.</translation>
    </message>
    <message>
        <source>A file on this computer</source>
        <translation>Berkas di komputer ini</translation>
    </message>
    <message>
        <source>A PostgreSQL server that several desks share</source>
        <translation>Server PostgreSQL yang dipakai bersama</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Uji koneksi</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Alamat server</translation>
    </message>
    <message>
        <source>A password in it is kept in the system&apos;s keychain or the key file, not with the settings.</source>
        <translation>Kata sandi di dalamnya disimpan di gantungan kunci sistem atau berkas kunci, bukan bersama pengaturan.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Folder data</translation>
    </message>
    <message>
        <source>Photos, keys and the file&apos;s database are in here. Include it in your backups.</source>
        <translation>Foto, kunci, dan berkas basis data ada di sini. Sertakan dalam cadangan Anda.</translation>
    </message>
    <message>
        <source>The chosen database is used when the desk is started again.</source>
        <translation>Basis data yang dipilih dipakai saat aplikasi dimulai lagi.</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 menjawab.</translation>
    </message>
    <message>
        <source>Enter the address of the server.</source>
        <translation>Masukkan alamat server.</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>Pengaturan tersimpan.</translation>
    </message>
</context>
<context>
    <name>portal::ui::DayLoadWords</name>
    <message>
        <source>free</source>
        <translation>kosong</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n kunjungan</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, full</source>
        <translation>%1, penuh</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Kosong</translation>
    </message>
    <message>
        <source>Room left</source>
        <translation>Masih ada tempat</translation>
    </message>
    <message>
        <source>Nearly full</source>
        <translation>Hampir penuh</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Penuh</translation>
    </message>
</context>
<context>
    <name>portal::ui::DecisionDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>portal::ui::DeskShell</name>
    <message>
        <source>Your session has ended. Sign in again to go on where you were.</source>
        <translation>Sesi Anda telah berakhir. Masuk lagi untuk melanjutkan.</translation>
    </message>
</context>
<context>
    <name>portal::ui::DetailHeader</name>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>WhatsApp verified</source>
        <translation>WhatsApp terverifikasi</translation>
    </message>
    <message>
        <source>The applicant proved the number with a code</source>
        <translation>Pendaftar membuktikan nomornya dengan kode</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Semua tindakan</translation>
    </message>
    <message>
        <source>· %1</source>
        <translation>· %1</translation>
    </message>
    <message>
        <source>Waits for longer than a day</source>
        <translation>Menunggu lebih dari sehari</translation>
    </message>
    <message>
        <source>Time since it was submitted</source>
        <translation>Lama sejak didaftarkan</translation>
    </message>
    <message>
        <source>Nobody works on it</source>
        <translation>Belum ada yang menangani</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>· %1, waits too long</source>
        <translation>· %1, terlalu lama menunggu</translation>
    </message>
</context>
<context>
    <name>portal::ui::DetailPane</name>
    <message>
        <source>Not there any more</source>
        <translation>Sudah tidak ada</translation>
    </message>
    <message>
        <source>%1 has been removed.</source>
        <translation>%1 sudah dihapus.</translation>
    </message>
    <message>
        <source>It could not be read</source>
        <translation>Tidak dapat dibaca</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
</context>
<context>
    <name>portal::ui::DuplicatesTab</name>
    <message>
        <source>Nothing alike</source>
        <translation>Tidak ada yang mirip</translation>
    </message>
    <message>
        <source>No other application or customer shares phone, e-mail, NIK, name or address.</source>
        <translation>Tidak ada pendaftaran atau pelanggan lain dengan telepon, email, NIK, nama, atau alamat yang sama.</translation>
    </message>
    <message>
        <source>The applicant said that this is for an additional home.</source>
        <translation>Pendaftar menyatakan ini untuk rumah tambahan.</translation>
    </message>
    <message>
        <source>Families order for several homes; the same person need not be a mistake.</source>
        <translation>Satu keluarga bisa memesan untuk beberapa rumah; orang yang sama belum tentu keliru.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Pendaftaran</translation>
    </message>
    <message>
        <source>Alike: %1</source>
        <translation>Sama: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Buka %1</translation>
    </message>
</context>
<context>
    <name>portal::ui::ErasureCard</name>
    <message>
        <source>&amp;Erase for ever</source>
        <translation>&amp;Hapus selamanya</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Code or number to confirm</source>
        <translation>Kode atau nomor untuk konfirmasi</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Nothing is left to erase</source>
        <translation>Tidak ada lagi yang dapat dihapus</translation>
    </message>
    <message>
        <source>What stands against it</source>
        <translation>Yang menghalangi</translation>
    </message>
    <message>
        <source>What goes, for ever</source>
        <translation>Yang dihapus selamanya</translation>
    </message>
    <message>
        <source>What stays, and why</source>
        <translation>Yang tetap disimpan, dan alasannya</translation>
    </message>
    <message>
        <source>There is no undo. To erase %1, &amp;type %2:</source>
        <translation>Tidak dapat dibatalkan. Untuk menghapus %1, &amp;ketik %2:</translation>
    </message>
    <message>
        <source>What went</source>
        <translation>Yang sudah dihapus</translation>
    </message>
    <message>
        <source>%1 (%2) has been erased.</source>
        <translation>%1 (%2) telah dihapus.</translation>
    </message>
    <message>
        <source>Customer %1: name, number, NIK, e-mail, address and history</source>
        <translation>Pelanggan %1: nama, nomor WhatsApp, NIK, email, alamat, dan riwayat</translation>
    </message>
    <message>
        <source>Application %1 with its history</source>
        <translation>Pendaftaran %1 beserta riwayatnya</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n tiket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) of their KTP and in tickets</source>
        <translation>
            <numerusform>%n foto KTP dan foto pada tiket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n pesan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s), with name and address as printed, until the end of %1: tax law wants them kept (UU KUP art. 28 (11)).</source>
        <translation>
            <numerusform>%n tagihan, dengan nama dan alamat seperti tercetak, sampai akhir %1: wajib disimpan menurut hukum pajak (UU KUP Pasal 28 ayat (11)).</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer&apos;s code, package, city and dates, without a name, so that figures stay true.</source>
        <translation>Kode, paket, kota, dan tanggal pelanggan, tanpa nama, agar angka laporan tetap benar.</translation>
    </message>
    <message>
        <source>The audit log, which knows numbers and no names, for 24 months.</source>
        <translation>Catatan audit, yang hanya memuat nomor tanpa nama, selama 24 bulan.</translation>
    </message>
    <message>
        <source>Backups made until now, until newer ones replace them.</source>
        <translation>Cadangan yang sudah dibuat, sampai digantikan yang lebih baru.</translation>
    </message>
</context>
<context>
    <name>portal::ui::ExportDialog</name>
    <message>
        <source>Open folder</source>
        <translation>Buka folder</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Excel export</source>
        <translation>Ekspor Excel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>portal::ui::ExportJob</name>
    <message>
        <source>Export to Excel</source>
        <translation>Ekspor ke Excel</translation>
    </message>
    <message>
        <source>Excel files (*.xlsx)</source>
        <translation>Berkas Excel (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>portal::ui::FaqEditor</name>
    <message>
        <source>Shown to the public</source>
        <translation>Ditampilkan ke publik</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Batalkan perubahan</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inggris</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Placeholders</source>
        <translation>Isian otomatis</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Merek</translation>
    </message>
    <message>
        <source>CS WhatsApp</source>
        <translation>WhatsApp CS</translation>
    </message>
    <message>
        <source>CS phone</source>
        <translation>Telepon CS</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>WhatsApp link</source>
        <translation>Tautan WhatsApp</translation>
    </message>
    <message>
        <source>Insert {%1}</source>
        <translation>Sisipkan {%1}</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>Sisipkan %1</translation>
    </message>
    <message>
        <source>**bold**, - list, 1. numbered list, [words](https://…) link; an empty line begins a new paragraph.</source>
        <translation>**tebal**, - daftar, 1. daftar bernomor, [kata](https://…) tautan; baris kosong memulai paragraf baru.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>So people read it</source>
        <translation>Begini orang membacanya</translation>
    </message>
    <message>
        <source>Changed by %1, %2</source>
        <translation>Diubah oleh %1, %2</translation>
    </message>
</context>
<context>
    <name>portal::ui::FaqPage</name>
    <message>
        <source>FAQ</source>
        <translation>FAQ</translation>
    </message>
    <message>
        <source>No question chosen</source>
        <translation>Belum ada pertanyaan dipilih</translation>
    </message>
    <message>
        <source>Choose one in the list to change it, or add a new one.</source>
        <translation>Pilih satu di daftar untuk mengubahnya, atau tambahkan yang baru.</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Tambah pertanyaan</translation>
    </message>
    <message>
        <source>Move the question up</source>
        <translation>Naikkan pertanyaan</translation>
    </message>
    <message>
        <source>Move the question down</source>
        <translation>Turunkan pertanyaan</translation>
    </message>
    <message>
        <source>Delete the question…</source>
        <translation>Hapus pertanyaan…</translation>
    </message>
    <message>
        <source>A question of the FAQ is not saved.</source>
        <translation>Ada pertanyaan FAQ yang belum disimpan.</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Pertanyaan baru</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (belum disimpan)</translation>
    </message>
    <message>
        <source>%1 (not shown)</source>
        <translation>%1 (tidak tampil)</translation>
    </message>
    <message>
        <source>The question is saved and shown to the public.</source>
        <translation>Pertanyaan disimpan dan tampil ke publik.</translation>
    </message>
    <message>
        <source>The question is saved. The public does not see it.</source>
        <translation>Pertanyaan disimpan. Publik tidak melihatnya.</translation>
    </message>
    <message>
        <source>Somebody else has changed this question meanwhile. Save again to replace theirs, or look at theirs and lose yours.</source>
        <translation>Orang lain telah mengubah pertanyaan ini. Simpan lagi untuk mengganti miliknya, atau lihat miliknya dan kehilangan milik Anda.</translation>
    </message>
    <message>
        <source>Show theirs</source>
        <translation>Tampilkan perubahan itu</translation>
    </message>
    <message>
        <source>Delete this question?</source>
        <translation>Hapus pertanyaan ini?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>“%1” is gone for good, in both languages. To keep it for later, take it back from the public instead.</source>
        <translation>“%1” hilang selamanya, dalam kedua bahasa. Untuk menyimpannya, cukup matikan tampilan ke publik.</translation>
    </message>
    <message>
        <source>The question is deleted.</source>
        <translation>Pertanyaan dihapus.</translation>
    </message>
</context>
<context>
    <name>portal::ui::FirstRunAdministratorPage</name>
    <message>
        <source>Your account</source>
        <translation>Akun Anda</translation>
    </message>
    <message>
        <source>The first administrator. There is no account and no password but the one you choose here; other people are added later, under Settings.</source>
        <translation>Administrator pertama. Tidak ada akun atau kata sandi lain selain yang Anda tentukan di sini; orang lain ditambahkan nanti di Pengaturan.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nama lengkap</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nama pengguna</translation>
    </message>
    <message>
        <source>3 to 32 small letters, digits, dots and dashes, a letter first.</source>
        <translation>3 sampai 32 huruf kecil, angka, titik, dan tanda hubung; diawali huruf.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>The password again</source>
        <translation>Ulangi kata sandi</translation>
    </message>
</context>
<context>
    <name>portal::ui::FirstRunAssistant</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Langkah %1 dari %2: %3</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Selamat datang</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Set up AGLIS Portal</source>
        <translation>Siapkan AGLIS Portal</translation>
    </message>
    <message>
        <source>Everything is set up</source>
        <translation>Semua sudah siap</translation>
    </message>
    <message>
        <source>Try it with invented data</source>
        <translation>Coba dengan data contoh</translation>
    </message>
    <message>
        <source>Invented data</source>
        <translation>Data contoh</translation>
    </message>
    <message>
        <source>Sign in with the account you have just made.</source>
        <translation>Masuklah dengan akun yang baru Anda buat.</translation>
    </message>
    <message>
        <source>To look round first, have two years of an invented provider made: applications in every state, tickets, customers, messages. Only now, while the database is empty; it cannot be taken out again.</source>
        <translation>Untuk melihat-lihat dahulu, buat data contoh dua tahun dari penyedia rekaan: pendaftaran dalam setiap status, tiket, pelanggan, pesan. Hanya sekarang, selagi basis data kosong; data ini tidak dapat dikeluarkan lagi.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>Set everything up</source>
        <translation>Siapkan semuanya</translation>
    </message>
    <message>
        <source>The invented data are ready.</source>
        <translation>Data contoh sudah siap.</translation>
    </message>
</context>
<context>
    <name>portal::ui::FirstRunBrandPage</name>
    <message>
        <source>Your brand</source>
        <translation>Merek Anda</translation>
    </message>
    <message>
        <source>So your customers know you: on the public pages, in messages and on invoices. All of it can be changed later.</source>
        <translation>Agar pelanggan mengenali Anda: di halaman publik, pesan, dan tagihan. Semuanya dapat diubah nanti.</translation>
    </message>
</context>
<context>
    <name>portal::ui::FirstRunGatewayPage</name>
    <message>
        <source>Messages by WhatsApp</source>
        <translation>Pesan WhatsApp</translation>
    </message>
    <message>
        <source>Codes and news go out through a gateway. Begin with the simulator to look round: it sends nothing, and shows every message on a phone in the desk.</source>
        <translation>Kode dan kabar dikirim lewat gateway. Mulailah dengan simulator untuk melihat-lihat: simulator tidak mengirim apa pun dan menampilkan setiap pesan di ponsel pada aplikasi ini.</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Goes out at once through what stands above.</source>
        <translation>Langsung dikirim lewat isian di atas.</translation>
    </message>
</context>
<context>
    <name>portal::ui::FirstRunServerPage</name>
    <message>
        <source>The public pages</source>
        <translation>Halaman publik</translation>
    </message>
    <message>
        <source>People register and follow their application in a browser. This desk can serve the pages by itself.</source>
        <translation>Orang mendaftar dan memantau pendaftarannya lewat peramban. Aplikasi ini dapat menyajikan halamannya sendiri.</translation>
    </message>
</context>
<context>
    <name>portal::ui::FormDialog</name>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
</context>
<context>
    <name>portal::ui::GatewayDialog</name>
    <message>
        <source>Add a gateway</source>
        <translation>Tambah gateway</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Goes out at once through what stands above, saved or not.</source>
        <translation>Langsung dikirim lewat isian di atas, tersimpan atau belum.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Pakai</translation>
    </message>
    <message>
        <source>Kind of gateway</source>
        <translation>Jenis gateway</translation>
    </message>
</context>
<context>
    <name>portal::ui::GatewayForm</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (opsional)</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Belum diisi</translation>
    </message>
    <message>
        <source>Kept. Type a new one to replace it.</source>
        <translation>Tersimpan. Ketik yang baru untuk menggantinya.</translation>
    </message>
</context>
<context>
    <name>portal::ui::GatewayStrip</name>
    <message>
        <source>Built-in simulator: messages go to nobody, look at its phone</source>
        <translation>Simulator bawaan: pesan tidak dikirim, lihat ponsel simulator</translation>
    </message>
    <message>
        <source>It is asked again at %1.</source>
        <translation>Gateway akan dicoba lagi pukul %1.</translation>
    </message>
    <message>
        <source>The gateway said: %1</source>
        <translation>Kata gateway: %1</translation>
    </message>
    <message>
        <source>Ask again now</source>
        <translation>Coba lagi sekarang</translation>
    </message>
    <message>
        <source>Ask %1 again now</source>
        <translation>Coba %1 lagi sekarang</translation>
    </message>
    <message>
        <source>%1 of %2 this minute</source>
        <translation>%1 dari %2 menit ini</translation>
    </message>
    <message>
        <source>%1 of %2 in 24 hours</source>
        <translation>%1 dari %2 dalam 24 jam</translation>
    </message>
    <message>
        <source>%1 of %2 new numbers</source>
        <translation>%1 dari %2 nomor baru</translation>
    </message>
</context>
<context>
    <name>portal::ui::GatewayTestPanel</name>
    <message>
        <source>Send a test message</source>
        <translation>Kirim pesan uji</translation>
    </message>
    <message>
        <source>Number for the test message</source>
        <translation>Nomor untuk pesan uji</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Uji coba</translation>
    </message>
    <message>
        <source>%1 has taken the message. Look at the phone; the simulator&apos;s is on the Messages page.</source>
        <translation>%1 menerima pesan. Lihat ponselnya; ponsel simulator ada di halaman Pesan.</translation>
    </message>
    <message>
        <source>The gateway said: %1</source>
        <translation>Kata gateway: %1</translation>
    </message>
    <message>
        <source>There is no gateway to send it.</source>
        <translation>Tidak ada gateway untuk mengirimnya.</translation>
    </message>
</context>
<context>
    <name>portal::ui::GatewaysSection</name>
    <message>
        <source>Gateways</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Messages go out through the first gateway that works; the others stand in for it. Without any, the built-in simulator takes them, and they reach nobody.</source>
        <translation>Pesan dikirim lewat gateway pertama yang berfungsi; yang lain menggantikannya bila perlu. Tanpa gateway, simulator bawaan menampungnya dan pesan tidak sampai ke siapa pun.</translation>
    </message>
    <message>
        <source>The chain</source>
        <translation>Rantai gateway</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Laju pengiriman</translation>
    </message>
    <message>
        <source>Messages in a minute</source>
        <translation>Pesan per menit</translation>
    </message>
    <message>
        <source>Slow enough, and WhatsApp does not ban the number. 0: no limit.</source>
        <translation>Cukup lambat agar WhatsApp tidak memblokir nomor. 0: tanpa batas.</translation>
    </message>
    <message>
        <source>Messages in 24 hours</source>
        <translation>Pesan per 24 jam</translation>
    </message>
    <message>
        <source>New numbers in 24 hours</source>
        <translation>Nomor baru per 24 jam</translation>
    </message>
    <message>
        <source>Numbers never written to before. 0: no limit.</source>
        <translation>Nomor yang belum pernah dikirimi pesan. 0: tanpa batas.</translation>
    </message>
    <message>
        <source>Tries for one message</source>
        <translation>Percobaan per pesan</translation>
    </message>
    <message>
        <source>Then it has failed and waits on the Messages page.</source>
        <translation>Setelah itu pesan gagal dan menunggu di halaman Pesan.</translation>
    </message>
    <message>
        <source>Goes out at once through the chain as it is saved.</source>
        <translation>Langsung dikirim lewat rantai yang tersimpan.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Tambah…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Ubah…</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Naikkan</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Turunkan</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
</context>
<context>
    <name>portal::ui::GiveOutCard</name>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Simpan sebagai…</translation>
    </message>
    <message>
        <source>Give out</source>
        <translation>Berikan data</translation>
    </message>
    <message>
        <source>A file for them with everything that is held about them, and who looked at their KTP.</source>
        <translation>Berkas untuk yang bersangkutan: semua data yang disimpan tentang mereka, dan siapa saja yang melihat KTP mereka.</translation>
    </message>
    <message>
        <source>Give out personal data</source>
        <translation>Berikan data pribadi</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Berkas JSON (*.json)</translation>
    </message>
    <message>
        <source>personal-data-%1</source>
        <translation>data-pribadi-%1</translation>
    </message>
    <message>
        <source>%1 is written. Hand it to nobody else, and delete it here afterwards.</source>
        <translation>%1 sudah ditulis. Jangan serahkan kepada orang lain, dan hapus dari komputer ini setelahnya.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Buka folder</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Berkas tidak dapat ditulis. Pilih folder lain.</translation>
    </message>
</context>
<context>
    <name>portal::ui::HeldWork</name>
    <message>
        <source>Too late to undo: it has been carried out.</source>
        <translation>Terlambat dibatalkan: sudah dijalankan.</translation>
    </message>
</context>
<context>
    <name>portal::ui::HistoryTab</name>
    <message>
        <source>The applicant</source>
        <translation>Pendaftar</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>Seorang rekan</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Otomatis</translation>
    </message>
    <message>
        <source>Given back: nobody works on it</source>
        <translation>Dilepaskan: belum ada yang menangani</translation>
    </message>
    <message>
        <source>Given to %1</source>
        <translation>Ditugaskan kepada %1</translation>
    </message>
    <message>
        <source>a colleague</source>
        <translation>seorang rekan</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Reason told to the applicant: %1</source>
        <translation>Alasan kepada pendaftar: %1</translation>
    </message>
</context>
<context>
    <name>portal::ui::HoursSection</name>
    <message>
        <source>Service hours</source>
        <translation>Jam layanan</translation>
    </message>
    <message>
        <source>When field staff work. The deadlines of tickets count only these hours.</source>
        <translation>Jam kerja petugas lapangan. Tenggat tiket hanya menghitung jam ini.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Keluarkan</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Minggu kerja</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>until midnight</source>
        <translation>sampai tengah malam</translation>
    </message>
    <message>
        <source>%1: open</source>
        <translation>%1: buka</translation>
    </message>
    <message>
        <source>%1: from</source>
        <translation>%1: mulai</translation>
    </message>
    <message>
        <source>%1: until</source>
        <translation>%1: sampai</translation>
    </message>
    <message>
        <source>%1: until midnight</source>
        <translation>%1: sampai tengah malam</translation>
    </message>
    <message>
        <source>until</source>
        <translation>sampai</translation>
    </message>
    <message>
        <source>Day of the holiday</source>
        <translation>Hari libur</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Hari libur</translation>
    </message>
    <message>
        <source>Closed all day</source>
        <translation>Libur sehari penuh</translation>
    </message>
    <message>
        <source>Each year&apos;s days are entered once they are announced.</source>
        <translation>Isi hari libur setiap tahun setelah diumumkan.</translation>
    </message>
</context>
<context>
    <name>portal::ui::InvoiceActions</name>
    <message>
        <source>Enter payment…</source>
        <translation>Catat pembayaran…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Koreksi…</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Batalkan…</translation>
    </message>
    <message>
        <source>Issue again…</source>
        <translation>Terbitkan ulang…</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <translation>Buka PDF</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Simpan PDF…</translation>
    </message>
    <message>
        <source>Open customer</source>
        <translation>Buka pelanggan</translation>
    </message>
    <message>
        <source>New invoice…</source>
        <translation>Tagihan baru…</translation>
    </message>
    <message>
        <source>Monthly run…</source>
        <translation>Penagihan bulanan…</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Tagihan</translation>
    </message>
    <message>
        <source>Payment of %1, %2</source>
        <translation>Pembayaran %1, %2</translation>
    </message>
    <message>
        <source>%1 is cancelled.</source>
        <translation>%1 dibatalkan.</translation>
    </message>
    <message>
        <source>Correct %1, %2</source>
        <translation>Koreksi %1, %2</translation>
    </message>
    <message>
        <source>Issue %1 again, %2</source>
        <translation>Terbitkan ulang %1, %2</translation>
    </message>
    <message>
        <source>New invoice</source>
        <translation>Tagihan baru</translation>
    </message>
    <message>
        <source>%1 is issued.</source>
        <translation>%1 diterbitkan.</translation>
    </message>
    <message>
        <source>No program on this computer opened the PDF. Save it instead.</source>
        <translation>Tidak ada program di komputer ini yang membuka PDF. Simpan saja berkasnya.</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Simpan PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Berkas PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 tersimpan.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Berkas tidak dapat ditulis. Pilih folder lain.</translation>
    </message>
    <message>
        <source>The message waits to be sent again.</source>
        <translation>Pesan menunggu dikirim ulang.</translation>
    </message>
</context>
<context>
    <name>portal::ui::InvoiceDataTab</name>
    <message>
        <source>Charges</source>
        <translation>Rincian</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pembayaran</translation>
    </message>
    <message>
        <source>Payment reference</source>
        <translation>Referensi pembayaran</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Jatuh tempo</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Lunas</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Dibayar dengan</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Dicatat oleh</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation>Kode pelanggan</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Open customer</source>
        <translation>Buka pelanggan</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Tagihan</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Terbit</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Asal</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Monthly run</source>
        <translation>Penagihan bulanan</translation>
    </message>
    <message>
        <source>Made by hand</source>
        <translation>Dibuat manual</translation>
    </message>
    <message>
        <source>Issued again</source>
        <translation>Terbitan ulang</translation>
    </message>
    <message>
        <source>Stands for %1</source>
        <translation>Pengganti dari %1</translation>
    </message>
    <message>
        <source>Replaced by %1</source>
        <translation>Diganti oleh %1</translation>
    </message>
</context>
<context>
    <name>portal::ui::InvoiceDecision</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>It has changed meanwhile and is now: %1.</source>
        <translation>Tagihan ini sudah berubah. Sekarang: %1.</translation>
    </message>
    <message>
        <source>%1 has changed it meanwhile. It is now: %2.</source>
        <translation>%1 sudah mengubahnya. Sekarang: %2.</translation>
    </message>
    <message>
        <source>Confirm once more to go on with that.</source>
        <translation>Konfirmasi sekali lagi untuk melanjutkan.</translation>
    </message>
    <message>
        <source>There is nothing left to do here.</source>
        <translation>Tidak ada lagi yang perlu dilakukan.</translation>
    </message>
</context>
<context>
    <name>portal::ui::InvoiceDetailView</name>
    <message>
        <source>Invoices</source>
        <translation>Tagihan</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Tagihan</translation>
    </message>
    <message>
        <source>No invoice chosen</source>
        <translation>Belum ada tagihan dipilih</translation>
    </message>
    <message>
        <source>Choose one in the list to see everything about it.</source>
        <translation>Pilih salah satu di daftar untuk melihat rinciannya.</translation>
    </message>
    <message>
        <source>What the customer is told by WhatsApp appears here.</source>
        <translation>Pemberitahuan WhatsApp kepada pelanggan tampil di sini.</translation>
    </message>
    <message>
        <source>Show invoice</source>
        <translation>Tampilkan tagihan</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>Show messages</source>
        <translation>Tampilkan pesan</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>Tampilkan riwayat</translation>
    </message>
    <message>
        <source>Messages %1</source>
        <translation>Pesan %1</translation>
    </message>
    <message>
        <source>· %1</source>
        <translation>· %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Lunas</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Replaced by %1</source>
        <translation>Diganti oleh %1</translation>
    </message>
    <message>
        <source>Became overdue</source>
        <translation>Lewat jatuh tempo</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Otomatis</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Terbit</translation>
    </message>
    <message>
        <source>Stands for %1</source>
        <translation>Pengganti dari %1</translation>
    </message>
</context>
<context>
    <name>portal::ui::InvoiceDialog</name>
    <message>
        <source>New invoice</source>
        <translation>Tagihan baru</translation>
    </message>
    <message>
        <source>Issue %1 again</source>
        <translation>Terbitkan ulang %1</translation>
    </message>
    <message>
        <source>Correct %1</source>
        <translation>Koreksi %1</translation>
    </message>
    <message>
        <source>Cancel and issue again</source>
        <translation>Batalkan dan terbitkan ulang</translation>
    </message>
    <message>
        <source>Issue invoice</source>
        <translation>Terbitkan tagihan</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Jatuh tempo</translation>
    </message>
    <message>
        <source>Tell the customer by WhatsApp</source>
        <translation>Kabari lewat WhatsApp</translation>
    </message>
    <message>
        <source>An invoice never changes once it is issued; a wrong one is corrected.</source>
        <translation>Tagihan yang sudah terbit tidak pernah berubah; yang salah dikoreksi.</translation>
    </message>
    <message>
        <source>For %1, %2.</source>
        <translation>Untuk %1, %2.</translation>
    </message>
    <message>
        <source>%1 is cancelled, and a new one is issued for %2, in one step.</source>
        <translation>%1 dibatalkan dan tagihan baru diterbitkan untuk %2 sekaligus.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>Apa yang salah</translation>
    </message>
    <message>
        <source>Charges, before PPN unless prices include it</source>
        <translation>Rincian, sebelum PPN kecuali harga sudah termasuk PPN</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Due on %1</source>
        <translation>Jatuh tempo %1</translation>
    </message>
    <message>
        <source>What it comes to appears here.</source>
        <translation>Jumlahnya muncul di sini.</translation>
    </message>
</context>
<context>
    <name>portal::ui::InvoiceFilterBar</name>
    <message>
        <source>Number, payment reference or customer</source>
        <translation>Nomor, kode bayar, atau pelanggan</translation>
    </message>
    <message>
        <source>Search invoices</source>
        <translation>Cari tagihan</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>Pelanggan %1</translation>
    </message>
</context>
<context>
    <name>portal::ui::InvoiceFilterPanel</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Any period</source>
        <translation>Semua periode</translation>
    </message>
    <message>
        <source>Any payment</source>
        <translation>Semua cara bayar</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Dibayar dengan</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Hapus semua</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
</context>
<context>
    <name>portal::ui::InvoiceLines</name>
    <message>
        <source>%1 (%2 of %3 days)</source>
        <translation>%1 (%2 dari %3 hari)</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Subtotal</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>portal::ui::InvoiceLinesEdit</name>
    <message>
        <source>Another line</source>
        <translation>Baris lain</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Untuk apa</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Hapus baris ini</translation>
    </message>
</context>
<context>
    <name>portal::ui::InvoiceList</name>
    <message>
        <source>Invoices</source>
        <translation>Tagihan</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Belum ada apa-apa</translation>
    </message>
    <message>
        <source>1 invoice</source>
        <translation>1 tagihan</translation>
    </message>
    <message>
        <source>%1 invoices</source>
        <translation>%1 tagihan</translation>
    </message>
</context>
<context>
    <name>portal::ui::InvoiceListModel</name>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Jatuh tempo</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation>Kode pelanggan</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pembayaran</translation>
    </message>
    <message>
        <source>Paid %1</source>
        <translation>Lunas %1</translation>
    </message>
    <message>
        <source>Cancelled %1: %2</source>
        <translation>Dibatalkan %1: %2</translation>
    </message>
</context>
<context>
    <name>portal::ui::InvoiceLook</name>
    <message>
        <source>due today</source>
        <translation>jatuh tempo hari ini</translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>jatuh tempo %n hari lagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>terlambat %n hari</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Everything is paid. The monthly run makes the next invoices.</source>
        <translation>Semua sudah lunas. Tagihan berikutnya dibuat oleh penagihan bulanan.</translation>
    </message>
    <message>
        <source>No invoice falls due within the next three days.</source>
        <translation>Tidak ada tagihan yang jatuh tempo dalam tiga hari.</translation>
    </message>
    <message>
        <source>Nobody is late with a payment.</source>
        <translation>Tidak ada yang terlambat membayar.</translation>
    </message>
    <message>
        <source>Payments appear here as soon as somebody enters them.</source>
        <translation>Pembayaran muncul di sini begitu dicatat.</translation>
    </message>
    <message>
        <source>No invoice was cancelled.</source>
        <translation>Tidak ada tagihan yang dibatalkan.</translation>
    </message>
    <message>
        <source>The monthly run makes an invoice for each active customer.</source>
        <translation>Penagihan bulanan membuat satu tagihan untuk setiap pelanggan aktif.</translation>
    </message>
    <message>
        <source>What the customer gets</source>
        <translation>Yang diterima pelanggan</translation>
    </message>
    <message>
        <source>The customer is not told.</source>
        <translation>Pelanggan tidak diberi tahu.</translation>
    </message>
</context>
<context>
    <name>portal::ui::InvoicesPage</name>
    <message>
        <source>Invoices</source>
        <translation>Tagihan</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>Belum lunas</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Jatuh tempo</translation>
    </message>
    <message>
        <source>Paid this month</source>
        <translation>Lunas bulan ini</translation>
    </message>
    <message>
        <source>Next invoice</source>
        <translation>Tagihan berikutnya</translation>
    </message>
    <message>
        <source>Previous invoice</source>
        <translation>Tagihan sebelumnya</translation>
    </message>
    <message>
        <source>Export to Excel…</source>
        <translation>Ekspor ke Excel…</translation>
    </message>
    <message>
        <source>invoices-%1</source>
        <translation>tagihan-%1</translation>
    </message>
    <message>
        <source>%1 invoices written</source>
        <translation>%1 tagihan ditulis</translation>
    </message>
    <message>
        <source>The monthly run is still under way. It goes on where it was the next time.</source>
        <translation>Penagihan bulanan masih berjalan. Lain kali dilanjutkan dari sana.</translation>
    </message>
    <message>
        <source>An Excel file is still being written.</source>
        <translation>Berkas Excel masih ditulis.</translation>
    </message>
</context>
<context>
    <name>portal::ui::InvoicesSection</name>
    <message>
        <source>days</source>
        <translation>hari</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Tagihan</translation>
    </message>
    <message>
        <source>What holds for invoices from now on. Those that were issued stay as they are.</source>
        <translation>Yang berlaku untuk tagihan mulai sekarang. Yang sudah terbit tidak berubah.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pembayaran</translation>
    </message>
    <message>
        <source>Due after</source>
        <translation>Jatuh tempo setelah</translation>
    </message>
    <message>
        <source>After the day of issue.</source>
        <translation>Setelah hari terbit.</translation>
    </message>
    <message>
        <source>How to pay</source>
        <translation>Cara membayar</translation>
    </message>
    <message>
        <source>Reminders by WhatsApp</source>
        <translation>Pengingat lewat WhatsApp</translation>
    </message>
    <message>
        <source>Before the due date</source>
        <translation>Sebelum jatuh tempo</translation>
    </message>
    <message>
        <source>0: nobody is reminded.</source>
        <translation>0: tidak ada pengingat.</translation>
    </message>
    <message>
        <source>After the due date</source>
        <translation>Setelah jatuh tempo</translation>
    </message>
    <message>
        <source>PPN</source>
        <translation>PPN</translation>
    </message>
    <message>
        <source>come without PPN, which is added</source>
        <translation>belum termasuk PPN, PPN ditambahkan</translation>
    </message>
    <message>
        <source>include PPN</source>
        <translation>sudah termasuk PPN</translation>
    </message>
    <message>
        <source>Prices of packages</source>
        <translation>Harga paket</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>The last one whose day has come counts. Without a rate no PPN is charged, as for providers that are not PKP.</source>
        <translation>Yang berlaku adalah tarif terakhir yang tanggalnya sudah tiba. Tanpa tarif tidak ada PPN, seperti untuk penyedia yang bukan PKP.</translation>
    </message>
    <message>
        <source>Printed on invoices: bank, account and name. The payment reference is added.</source>
        <translation>Tercetak pada tagihan: bank, nomor rekening, dan nama. Kode bayar ditambahkan.</translation>
    </message>
</context>
<context>
    <name>portal::ui::KeysDialog</name>
    <message>
        <source>Use these keys</source>
        <translation>Pakai tombol ini</translation>
    </message>
    <message>
        <source>All as delivered</source>
        <translation>Kembalikan semua ke bawaan</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tombol</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Cari perintah</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Perintah</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Perintah</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Tombol baru</translation>
    </message>
</context>
<context>
    <name>portal::ui::ListFilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Take away this filter</source>
        <translation>Hapus filter ini</translation>
    </message>
    <message>
        <source>Take away the filter %1</source>
        <translation>Hapus filter %1</translation>
    </message>
    <message>
        <source>Filter (%1)</source>
        <translation>Filter (%1)</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Hapus semua</translation>
    </message>
</context>
<context>
    <name>portal::ui::ListModel</name>
    <message>
        <source>Changed since; no longer part of this list</source>
        <translation>Sudah berubah; tidak lagi termasuk daftar ini</translation>
    </message>
    <message>
        <source>Also open at: %1</source>
        <translation>Juga dibuka oleh: %1</translation>
    </message>
</context>
<context>
    <name>portal::ui::ListPage</name>
    <message>
        <source>Back to the list</source>
        <translation>Kembali ke daftar</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filter…</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Hapus semua filter</translation>
    </message>
    <message>
        <source>Queue: %1</source>
        <translation>Antrean: %1</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolom</translation>
    </message>
</context>
<context>
    <name>portal::ui::ListPane</name>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 baru</translation>
    </message>
    <message>
        <source>Show them at the top of the list</source>
        <translation>Tampilkan di awal daftar</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Tidak ada yang cocok</translation>
    </message>
    <message>
        <source>Try fewer words, or take filters away.</source>
        <translation>Kurangi kata pencarian atau hapus filter.</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Hapus semua</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>Daftar tidak dapat dibaca</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 dipilih</translation>
    </message>
</context>
<context>
    <name>portal::ui::ListPaper</name>
    <message>
        <source>Filter: none</source>
        <translation>Filter: tidak ada</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Printed %1 by %2</source>
        <translation>Dicetak %1 oleh %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Halaman %1 dari %2</translation>
    </message>
</context>
<context>
    <name>portal::ui::ListPrintJob</name>
    <message>
        <source>Print list</source>
        <translation>Cetak daftar</translation>
    </message>
    <message>
        <source>The printer did not take the list.</source>
        <translation>Pencetak tidak menerima daftar ini.</translation>
    </message>
</context>
<context>
    <name>portal::ui::MainWindow</name>
    <message>
        <source>%1 – desk</source>
        <translation>%1 – meja kerja</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>&amp;Desk</source>
        <translation>&amp;Meja kerja</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Buka</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Halaman</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Bantuan</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Meja kerja</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Search everything…</source>
        <translation>Cari di mana saja…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Muat ulang</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Cari di halaman ini</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Tombol pintas…</translation>
    </message>
    <message>
        <source>Search everything  %1</source>
        <translation>Cari di mana saja  %1</translation>
    </message>
</context>
<context>
    <name>portal::ui::MessageDetail</name>
    <message>
        <source>Send again</source>
        <translation>Kirim ulang</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>Salin isi pesan</translation>
    </message>
    <message>
        <source>No message chosen</source>
        <translation>Belum ada pesan yang dipilih</translation>
    </message>
    <message>
        <source>Choose one to see its words and what became of it.</source>
        <translation>Pilih satu pesan untuk melihat isi dan nasibnya.</translation>
    </message>
    <message>
        <source>The words were removed after their time.</source>
        <translation>Isi pesan sudah dihapus sesuai masa simpannya.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Buka %1</translation>
    </message>
    <message>
        <source>It was sent once more already, as a new message.</source>
        <translation>Pesan ini sudah dikirim ulang sebagai pesan baru.</translation>
    </message>
    <message>
        <source>A code is never sent again: the person asks for a new one.</source>
        <translation>Kode tidak pernah dikirim ulang: pendaftar meminta kode baru.</translation>
    </message>
    <message>
        <source>Your role may not send messages.</source>
        <translation>Peran Anda tidak boleh mengirim pesan.</translation>
    </message>
    <message>
        <source>The gateway said: %1</source>
        <translation>Kata gateway: %1</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kepada</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Tentang</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inggris</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Ditulis</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Percobaan berikutnya</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Percobaan</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Taken by the gateway</source>
        <translation>Diterima gateway</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Tersampaikan</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Dibaca</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Berakhir</translation>
    </message>
</context>
<context>
    <name>portal::ui::MessageLog</name>
    <message>
        <source>Send all again</source>
        <translation>Kirim ulang semua</translation>
    </message>
    <message>
        <source>The gateway is being asked.</source>
        <translation>Gateway sedang dicoba.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gagal</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Kedaluwarsa</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Terkirim</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Tidak ada yang menunggu</translation>
    </message>
    <message>
        <source>Every message has been handed to a gateway.</source>
        <translation>Semua pesan sudah diserahkan ke gateway.</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>Tidak ada yang gagal</translation>
    </message>
    <message>
        <source>Messages that a gateway refuses for good are listed here, with the reason.</source>
        <translation>Pesan yang ditolak gateway tercantum di sini beserta alasannya.</translation>
    </message>
    <message>
        <source>Nothing expired</source>
        <translation>Tidak ada yang kedaluwarsa</translation>
    </message>
    <message>
        <source>Codes that could not be sent in time are listed here.</source>
        <translation>Kode yang tidak sempat terkirim tercantum di sini.</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Belum ada pesan</translation>
    </message>
    <message>
        <source>The first one goes out with the first application.</source>
        <translation>Pesan pertama terkirim saat pendaftaran pertama masuk.</translation>
    </message>
    <message>
        <source>The message waits to be sent again.</source>
        <translation>Pesan menunggu dikirim ulang.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait to be sent again.</source>
        <translation>
            <numerusform>%n pesan menunggu dikirim ulang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing could be sent again: codes are asked for anew.</source>
        <translation>Tidak ada yang dapat dikirim ulang: kode diminta baru oleh pendaftar.</translation>
    </message>
</context>
<context>
    <name>portal::ui::MessagePreview</name>
    <message>
        <source>The applicant is not told.</source>
        <translation>Pendaftar tidak diberi tahu.</translation>
    </message>
    <message>
        <source>What the applicant gets</source>
        <translation>Yang diterima pendaftar</translation>
    </message>
    <message>
        <source>The message is being written…</source>
        <translation>Pesan sedang disusun…</translation>
    </message>
</context>
<context>
    <name>portal::ui::MessagesModel</name>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kepada</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Tentang</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
</context>
<context>
    <name>portal::ui::MessagesPage</name>
    <message>
        <source>Messages</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Simulator&apos;s phone</source>
        <translation>Ponsel simulator</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Teks pesan</translation>
    </message>
    <message>
        <source>Send the message again</source>
        <translation>Kirim ulang pesan</translation>
    </message>
    <message>
        <source>Send all that failed again</source>
        <translation>Kirim ulang semua yang gagal</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Tampilkan catatan</translation>
    </message>
    <message>
        <source>Show the simulator&apos;s phone</source>
        <translation>Tampilkan ponsel simulator</translation>
    </message>
    <message>
        <source>Edit the texts</source>
        <translation>Ubah teks pesan</translation>
    </message>
    <message>
        <source>Texts of messages are changed and not saved.</source>
        <translation>Ada teks pesan yang diubah dan belum disimpan.</translation>
    </message>
</context>
<context>
    <name>portal::ui::MessagesTab</name>
    <message>
        <source>No messages yet</source>
        <translation>Belum ada pesan</translation>
    </message>
    <message>
        <source>It was not sent in time.</source>
        <translation>Tidak terkirim tepat waktu.</translation>
    </message>
    <message>
        <source>It was sent again as another message.</source>
        <translation>Sudah dikirim ulang sebagai pesan lain.</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>Kirim ulang…</translation>
    </message>
    <message>
        <source>Send again: %1</source>
        <translation>Kirim ulang: %1</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>dibaca %1</translation>
    </message>
    <message>
        <source>delivered %1</source>
        <translation>diterima %1</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>dikirim %1</translation>
    </message>
    <message>
        <source>written %1</source>
        <translation>ditulis %1</translation>
    </message>
</context>
<context>
    <name>portal::ui::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Halaman</translation>
    </message>
</context>
<context>
    <name>portal::ui::NewTicketDialog</name>
    <message>
        <source>New ticket</source>
        <translation>Tiket baru</translation>
    </message>
    <message>
        <source>Open the ticket</source>
        <translation>Buka tiket</translation>
    </message>
    <message>
        <source>The customer is told by WhatsApp that the ticket was received.</source>
        <translation>Pelanggan diberi tahu lewat WhatsApp bahwa tiket sudah diterima.</translation>
    </message>
    <message>
        <source>New package</source>
        <translation>Paket baru</translation>
    </message>
    <message>
        <source>For example: no signal since this morning</source>
        <translation>Misalnya: tidak ada sinyal sejak pagi</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritas</translation>
    </message>
    <message>
        <source>Title – the customer reads this</source>
        <translation>Judul – dibaca pelanggan</translation>
    </message>
    <message>
        <source>Description (optional)</source>
        <translation>Keterangan (opsional)</translation>
    </message>
    <message>
        <source>What the customer gets</source>
        <translation>Yang diterima pelanggan</translation>
    </message>
    <message>
        <source>Nobody is told.</source>
        <translation>Tidak ada yang diberi tahu.</translation>
    </message>
</context>
<context>
    <name>portal::ui::NoticeStack</name>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Urungkan: %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 dtk</translation>
    </message>
</context>
<context>
    <name>portal::ui::OpeningWindow</name>
    <message>
        <source>Opening the data</source>
        <translation>Membuka data</translation>
    </message>
    <message>
        <source>After an update this can take a while. Nothing is lost if you wait.</source>
        <translation>Setelah pembaruan, ini dapat berlangsung agak lama. Tidak ada yang hilang bila Anda menunggu.</translation>
    </message>
    <message>
        <source>The data cannot be opened</source>
        <translation>Data tidak dapat dibuka</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
</context>
<context>
    <name>portal::ui::OwnTicketCard</name>
    <message>
        <source>No time yet</source>
        <translation>Belum ada jam</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>It is carried out in a moment, unless you undo it.</source>
        <translation>Segera dilaksanakan, kecuali Anda urungkan.</translation>
    </message>
</context>
<context>
    <name>portal::ui::OwnTicketsPage</name>
    <message>
        <source>My tickets</source>
        <translation>Tiket saya</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Tidak ada pekerjaan</translation>
    </message>
    <message>
        <source>What is assigned to you appears here by itself.</source>
        <translation>Yang ditugaskan kepada Anda tampil di sini dengan sendirinya.</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tiket</translation>
    </message>
    <message>
        <source>Next ticket</source>
        <translation>Tiket berikutnya</translation>
    </message>
    <message>
        <source>Previous ticket</source>
        <translation>Tiket sebelumnya</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message numerus="yes">
        <source>%n more later</source>
        <translation>
            <numerusform>%n lagi sesudahnya</numerusform>
        </translation>
    </message>
    <message>
        <source>No visit agreed yet</source>
        <translation>Kunjungan belum disepakati</translation>
    </message>
    <message>
        <source>Earlier, still to be done</source>
        <translation>Sebelumnya, belum selesai</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Besok</translation>
    </message>
    <message>
        <source>No visits today</source>
        <translation>Tidak ada kunjungan hari ini</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) today</source>
        <translation>
            <numerusform>%n kunjungan hari ini</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished altogether</source>
        <translation>
            <numerusform>%n belum selesai seluruhnya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past the deadline</source>
        <translation>
            <numerusform>%n melewati tenggat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portal::ui::PackageDialog</name>
    <message>
        <source>Add a package</source>
        <translation>Tambah paket</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Ubah %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>On offer</source>
        <translation>Ditawarkan</translation>
    </message>
    <message>
        <source>Code (never changes)</source>
        <translation>Kode (tidak dapat diubah)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Kind (the public sees broadband only)</source>
        <translation>Jenis (halaman publik hanya menampilkan broadband)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Kecepatan</translation>
    </message>
    <message>
        <source>Price a month, before PPN</source>
        <translation>Harga per bulan, sebelum PPN</translation>
    </message>
    <message>
        <source>Description in Indonesian</source>
        <translation>Keterangan dalam bahasa Indonesia</translation>
    </message>
    <message>
        <source>Description in English (optional)</source>
        <translation>Keterangan dalam bahasa Inggris (opsional)</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Urutan</translation>
    </message>
</context>
<context>
    <name>portal::ui::Packages</name>
    <message>
        <source>Broadband</source>
        <translation>Broadband</translation>
    </message>
    <message>
        <source>Dedicated</source>
        <translation>Dedicated</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Lainnya</translation>
    </message>
</context>
<context>
    <name>portal::ui::PackagesModel</name>
    <message>
        <source>%1 Mbps</source>
        <translation>%1 Mbps</translation>
    </message>
    <message>
        <source>On offer</source>
        <translation>Ditawarkan</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ditarik</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Kecepatan</translation>
    </message>
    <message>
        <source>Price a month</source>
        <translation>Harga per bulan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Keterangan</translation>
    </message>
</context>
<context>
    <name>portal::ui::PackagesPage</name>
    <message>
        <source>Packages</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Add a package…</source>
        <translation>Tambah paket…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ubah…</translation>
    </message>
    <message>
        <source>Nothing on offer yet</source>
        <translation>Belum ada paket</translation>
    </message>
    <message>
        <source>Without a broadband package nobody can register.</source>
        <translation>Tanpa paket broadband tidak ada yang dapat mendaftar.</translation>
    </message>
    <message>
        <source>Change the package…</source>
        <translation>Ubah paket…</translation>
    </message>
    <message>
        <source>Withdraw or offer the package</source>
        <translation>Tarik atau tawarkan paket</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Tarik</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Tawarkan lagi</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) can be chosen on the public page.</source>
        <translation>
            <numerusform>%n paket dapat dipilih di halaman publik.</numerusform>
        </translation>
    </message>
    <message>
        <source>What a customer pays does not change with a package&apos;s price.</source>
        <translation>Biaya pelanggan tidak berubah bila harga paket berubah.</translation>
    </message>
    <message>
        <source>An administrator can change them.</source>
        <translation>Administrator dapat mengubahnya.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 tersimpan.</translation>
    </message>
    <message>
        <source>%1 is on offer again.</source>
        <translation>%1 ditawarkan lagi.</translation>
    </message>
    <message>
        <source>%1 is withdrawn. Its customers keep it.</source>
        <translation>%1 ditarik. Pelanggannya tetap memakainya.</translation>
    </message>
</context>
<context>
    <name>portal::ui::PaperWords</name>
    <message>
        <source>%1 · %2 · %3 · internal use only</source>
        <translation>%1 · %2 · %3 · hanya untuk keperluan internal</translation>
    </message>
</context>
<context>
    <name>portal::ui::PayDialog</name>
    <message>
        <source>Enter payment</source>
        <translation>Catat pembayaran</translation>
    </message>
    <message>
        <source>The whole amount was paid. This closes the invoice for good.</source>
        <translation>Seluruh jumlah sudah dibayar. Tagihan ditutup untuk seterusnya.</translation>
    </message>
    <message>
        <source>Tell the customer by WhatsApp</source>
        <translation>Kabari lewat WhatsApp</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Dibayar dengan</translation>
    </message>
    <message>
        <source>Reference of the transfer or receipt</source>
        <translation>Nomor bukti transfer atau kuitansi</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Boleh dikosongkan</translation>
    </message>
</context>
<context>
    <name>portal::ui::PeriodBar</name>
    <message>
        <source>%1 days</source>
        <translation>%1 hari</translation>
    </message>
    <message>
        <source>Own dates</source>
        <translation>Tanggal sendiri</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>until</source>
        <translation>sampai</translation>
    </message>
</context>
<context>
    <name>portal::ui::PersonDataDialog</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Personal data: %1</source>
        <translation>Data pribadi: %1</translation>
    </message>
</context>
<context>
    <name>portal::ui::PhoneView</name>
    <message>
        <source>The simulator has sent nothing yet</source>
        <translation>Simulator belum mengirim apa pun</translation>
    </message>
    <message>
        <source>While the simulator is in the chain of gateways, messages go to nobody: they appear here as a phone would show them, codes included. Register on the public page with any number and read the code here.</source>
        <translation>Selama simulator ada di rantai gateway, pesan tidak sampai ke siapa pun: pesan tampil di sini seperti di ponsel, termasuk kode. Daftarlah di halaman publik dengan nomor apa saja, lalu baca kodenya di sini.</translation>
    </message>
    <message>
        <source>Numbers the simulator wrote to</source>
        <translation>Nomor tujuan simulator</translation>
    </message>
    <message>
        <source>Messages on this phone</source>
        <translation>Pesan di ponsel ini</translation>
    </message>
</context>
<context>
    <name>portal::ui::PhotoFiles</name>
    <message>
        <source>Choose photos…</source>
        <translation>Pilih foto…</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>Pilih foto</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp)</source>
        <translation>Gambar (*.jpg *.jpeg *.png *.webp)</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Keluarkan</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Keluarkan %1</translation>
    </message>
</context>
<context>
    <name>portal::ui::PhotoTab</name>
    <message>
        <source>KTP photo</source>
        <translation>Foto KTP</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Perkecil</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Perbesar</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Paskan</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Putar ke kiri</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Putar ke kanan</translation>
    </message>
    <message>
        <source>Each look is logged. The picture stays in this window.</source>
        <translation>Setiap kali dilihat dicatat. Gambar hanya ada di jendela ini.</translation>
    </message>
    <message>
        <source>No KTP photo</source>
        <translation>Tidak ada foto KTP</translation>
    </message>
    <message>
        <source>The applicant gave none; a photo is optional.</source>
        <translation>Pendaftar tidak mengirimnya; foto bersifat opsional.</translation>
    </message>
    <message>
        <source>Not for your role</source>
        <translation>Bukan untuk peran Anda</translation>
    </message>
    <message>
        <source>Your role does not see KTP photos.</source>
        <translation>Peran Anda tidak dapat melihat foto KTP.</translation>
    </message>
    <message>
        <source>This application is closed. A supervisor can see its photo.</source>
        <translation>Pendaftaran ini sudah ditutup. Supervisor dapat melihat fotonya.</translation>
    </message>
    <message>
        <source>Check of the applicant&apos;s identity</source>
        <translation>Pemeriksaan identitas pendaftar</translation>
    </message>
    <message>
        <source>The photo cannot be shown</source>
        <translation>Foto tidak dapat ditampilkan</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>What is stored is no picture.</source>
        <translation>Yang tersimpan bukan gambar.</translation>
    </message>
    <message>
        <source>%1 · %2 · identity check only</source>
        <translation>%1 · %2 · hanya untuk pemeriksaan identitas</translation>
    </message>
    <message>
        <source>Zoom with + and −, turn with [ and ], move with the arrow keys</source>
        <translation>Perbesar dengan + dan −, putar dengan [ dan ], geser dengan tombol panah</translation>
    </message>
</context>
<context>
    <name>portal::ui::PictureField</name>
    <message>
        <source>Choose a picture…</source>
        <translation>Pilih gambar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Pilih gambar</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Gambar PNG (*.png)</translation>
    </message>
</context>
<context>
    <name>portal::ui::PlaceButtons</name>
    <message>
        <source>Call</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Salin nomor</translation>
    </message>
    <message>
        <source>Show on a map</source>
        <translation>Lihat di peta</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Telepon %1</translation>
    </message>
</context>
<context>
    <name>portal::ui::Placeholders</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Menit</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Harga</translation>
    </message>
    <message>
        <source>Survey date</source>
        <translation>Tanggal survei</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation>Kode pelanggan</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Nomor tiket</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritas</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Teknisi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Jatuh tempo</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>Nomor baru</translation>
    </message>
    <message>
        <source>Staff&apos;s own words</source>
        <translation>Kata-kata petugas</translation>
    </message>
    <message>
        <source>Tracking link</source>
        <translation>Tautan pelacakan</translation>
    </message>
    <message>
        <source>Portal link</source>
        <translation>Tautan portal</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Tautan</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Merek</translation>
    </message>
    <message>
        <source>CS WhatsApp</source>
        <translation>WhatsApp CS</translation>
    </message>
</context>
<context>
    <name>portal::ui::PortalAccessDialog</name>
    <message>
        <source>Switch portal on</source>
        <translation>Aktifkan portal</translation>
    </message>
    <message>
        <source>Switch portal off</source>
        <translation>Matikan portal</translation>
    </message>
    <message>
        <source>%1 · They may log in with a code sent to %2. They are not told by itself.</source>
        <translation>%1 · Pelanggan dapat masuk dengan kode yang dikirim ke %2. Pelanggan tidak diberi tahu secara otomatis.</translation>
    </message>
    <message>
        <source>%1 · They can log in no longer with %2, and are logged out everywhere at once. They are not told by itself.</source>
        <translation>%1 · Pelanggan tidak dapat lagi masuk dengan %2 dan segera dikeluarkan dari semua perangkat. Pelanggan tidak diberi tahu secara otomatis.</translation>
    </message>
</context>
<context>
    <name>portal::ui::PortalTab</name>
    <message>
        <source>Signed in</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Kedaluwarsa</translation>
    </message>
    <message>
        <source>End all…</source>
        <translation>Akhiri semua…</translation>
    </message>
    <message>
        <source>Logs the customer out everywhere</source>
        <translation>Mengeluarkan pelanggan dari semua perangkat</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) open</source>
        <translation>
            <numerusform>%n sesi terbuka</numerusform>
        </translation>
    </message>
    <message>
        <source>Not signed in to the portal</source>
        <translation>Tidak sedang masuk portal</translation>
    </message>
    <message>
        <source>Logging in</source>
        <translation>Riwayat masuk</translation>
    </message>
    <message>
        <source>Nobody has asked for a code with this number.</source>
        <translation>Belum ada yang meminta kode dengan nomor ini.</translation>
    </message>
    <message>
        <source>%1 · last used %2, since %3</source>
        <translation>%1 · terakhir dipakai %2, sejak %3</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Akhiri</translation>
    </message>
    <message>
        <source>End the session on %1</source>
        <translation>Akhiri sesi di %1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>The session is ended: its next request is refused.</source>
        <translation>Sesi diakhiri: permintaan berikutnya ditolak.</translation>
    </message>
    <message>
        <source>End all sessions?</source>
        <translation>Akhiri semua sesi?</translation>
    </message>
    <message>
        <source>End all</source>
        <translation>Akhiri semua</translation>
    </message>
    <message>
        <source>The customer is logged out on every device at once and needs a new code to come back. Nothing is sent to them.</source>
        <translation>Pelanggan langsung keluar dari semua perangkat dan memerlukan kode baru untuk masuk lagi. Tidak ada pesan yang dikirim.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) ended.</source>
        <translation>
            <numerusform>%n sesi diakhiri.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown device</source>
        <translation>Perangkat tidak dikenal</translation>
    </message>
</context>
<context>
    <name>portal::ui::PrintWords</name>
    <message>
        <source>Applicant</source>
        <translation>Pendaftar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Landmark</source>
        <translation>Patokan</translation>
    </message>
    <message>
        <source>Package and wishes</source>
        <translation>Paket dan permintaan</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Pemasangan</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Application %1</source>
        <translation>Pendaftaran %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Didaftarkan</translation>
    </message>
    <message>
        <source>Worked on by</source>
        <translation>Ditangani oleh</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Survei</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>Cetak %1</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Harga</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 per bulan</translation>
    </message>
</context>
<context>
    <name>portal::ui::QueueLook</name>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Applications appear here as soon as somebody registers on the public page.</source>
        <translation>Pendaftaran muncul di sini begitu seseorang mendaftar di halaman publik.</translation>
    </message>
    <message>
        <source>Everything is verified. New applications appear here by themselves.</source>
        <translation>Semua sudah diverifikasi. Pendaftaran baru muncul di sini dengan sendirinya.</translation>
    </message>
    <message>
        <source>Nobody has waited for more than a day.</source>
        <translation>Tidak ada yang menunggu lebih dari sehari.</translation>
    </message>
    <message>
        <source>No survey is planned for today.</source>
        <translation>Tidak ada survei untuk hari ini.</translation>
    </message>
    <message>
        <source>An application comes here when its survey is done.</source>
        <translation>Pendaftaran masuk ke sini setelah surveinya selesai.</translation>
    </message>
    <message>
        <source>Whoever was approved is a customer already.</source>
        <translation>Semua yang disetujui sudah menjadi pelanggan.</translation>
    </message>
    <message>
        <source>Every message went out.</source>
        <translation>Semua pesan terkirim.</translation>
    </message>
    <message>
        <source>Take an application over to find it here.</source>
        <translation>Ambil alih pendaftaran agar muncul di sini.</translation>
    </message>
</context>
<context>
    <name>portal::ui::QueueRail</name>
    <message>
        <source>Queues</source>
        <translation>Antrean</translation>
    </message>
</context>
<context>
    <name>portal::ui::RecordHeader</name>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Semua tindakan</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>portal::ui::RecordsTab</name>
    <message>
        <source>It could not be read</source>
        <translation>Tidak dapat dibaca</translation>
    </message>
</context>
<context>
    <name>portal::ui::RegistrationActions</name>
    <message>
        <source>Registrations</source>
        <translation>Pendaftaran</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>Verifikasi…</translation>
    </message>
    <message>
        <source>Schedule survey…</source>
        <translation>Jadwalkan survei…</translation>
    </message>
    <message>
        <source>Survey done…</source>
        <translation>Survei selesai…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Setujui…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Tolak…</translation>
    </message>
    <message>
        <source>Cancel at the applicant&apos;s wish…</source>
        <translation>Batalkan atas permintaan pendaftar…</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Buka kembali…</translation>
    </message>
    <message>
        <source>Create customer…</source>
        <translation>Buat pelanggan…</translation>
    </message>
    <message>
        <source>Message…</source>
        <translation>Pesan…</translation>
    </message>
    <message>
        <source>Send the failed message again…</source>
        <translation>Kirim ulang pesan yang gagal…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Catatan…</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Ambil</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Lepaskan</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Tugaskan…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Cetak…</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n pendaftaran</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n selesai</numerusform>
        </translation>
    </message>
    <message>
        <source>Create customer: %1, %2</source>
        <translation>Buat pelanggan: %1, %2</translation>
    </message>
    <message>
        <source>%1 is now customer %2, with installation ticket %3.</source>
        <translation>%1 kini pelanggan %2 dengan tiket pemasangan %3.</translation>
    </message>
    <message>
        <source>Message to %1 (%2)</source>
        <translation>Pesan untuk %1 (%2)</translation>
    </message>
    <message>
        <source>No message of %1 has failed.</source>
        <translation>Tidak ada pesan %1 yang gagal.</translation>
    </message>
    <message>
        <source>The message waits to be sent again.</source>
        <translation>Pesan menunggu dikirim ulang.</translation>
    </message>
    <message>
        <source>Create customer</source>
        <translation>Buat pelanggan</translation>
    </message>
    <message>
        <source>Personal data…</source>
        <translation>Data pribadi…</translation>
    </message>
</context>
<context>
    <name>portal::ui::RegistrationDetailView</name>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>KTP</source>
        <translation>KTP</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikat</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Pendaftaran</translation>
    </message>
    <message>
        <source>Show data</source>
        <translation>Tampilkan data</translation>
    </message>
    <message>
        <source>Show KTP photo</source>
        <translation>Tampilkan foto KTP</translation>
    </message>
    <message>
        <source>Show duplicates</source>
        <translation>Tampilkan duplikat</translation>
    </message>
    <message>
        <source>Show messages</source>
        <translation>Tampilkan pesan</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>Tampilkan riwayat</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Pendaftaran</translation>
    </message>
    <message>
        <source>No application chosen</source>
        <translation>Belum ada pendaftaran dipilih</translation>
    </message>
    <message>
        <source>Choose one in the list to see everything about it.</source>
        <translation>Pilih salah satu di daftar untuk melihat rinciannya.</translation>
    </message>
    <message>
        <source>Duplicates %1</source>
        <translation>Duplikat %1</translation>
    </message>
    <message numerus="yes">
        <source>%n look-alike(s)</source>
        <translation>
            <numerusform>%n yang mirip</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages %1</source>
        <translation>Pesan %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) failed</source>
        <translation>
            <numerusform>%n pesan gagal</numerusform>
        </translation>
    </message>
    <message>
        <source>What the applicant was told</source>
        <translation>Yang disampaikan kepada pendaftar</translation>
    </message>
    <message>
        <source>What the applicant is told by WhatsApp appears here.</source>
        <translation>Pesan WhatsApp kepada pendaftar muncul di sini.</translation>
    </message>
</context>
<context>
    <name>portal::ui::RegistrationFilterBar</name>
    <message>
        <source>Name, e-mail, phone or number</source>
        <translation>Nama, email, telepon, atau nomor</translation>
    </message>
    <message>
        <source>Search applications</source>
        <translation>Cari pendaftaran</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Orang lain</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Sejak %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Sampai %1</translation>
    </message>
</context>
<context>
    <name>portal::ui::RegistrationFilterPanel</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Any city</source>
        <translation>Semua kota</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Kota</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Submitted from</source>
        <translation>Dikirim sejak</translation>
    </message>
    <message>
        <source>Submitted until</source>
        <translation>Dikirim sampai</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Hapus semua</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Any package</source>
        <translation>Semua paket</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Siapa saja</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Orang lain</translation>
    </message>
</context>
<context>
    <name>portal::ui::RegistrationList</name>
    <message>
        <source>Nothing here</source>
        <translation>Belum ada apa-apa</translation>
    </message>
    <message>
        <source>1 application</source>
        <translation>1 pendaftaran</translation>
    </message>
    <message>
        <source>%1 applications</source>
        <translation>%1 pendaftaran</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Pendaftaran</translation>
    </message>
</context>
<context>
    <name>portal::ui::RegistrationSection</name>
    <message>
        <source>Registration</source>
        <translation>Pendaftaran</translation>
    </message>
    <message>
        <source>What the public registration page asks for.</source>
        <translation>Yang diminta halaman pendaftaran publik.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>hari</translation>
    </message>
    <message>
        <source>Version of the privacy notice</source>
        <translation>Versi pemberitahuan privasi</translation>
    </message>
    <message>
        <source>Each applicant&apos;s consent is kept with the version of the notice it was given to. Change it whenever the notice changes.</source>
        <translation>Persetujuan setiap pemohon disimpan bersama versi pemberitahuannya. Ubah setiap kali pemberitahuan berubah.</translation>
    </message>
    <message>
        <source>Latest date for the installation</source>
        <translation>Tanggal pemasangan paling lambat</translation>
    </message>
    <message>
        <source>So far ahead an applicant may wish for a date.</source>
        <translation>Sejauh ini pemohon boleh memilih tanggal.</translation>
    </message>
</context>
<context>
    <name>portal::ui::RegistrationTableModel</name>
    <message>
        <source>Submitted %1</source>
        <translation>Dikirim %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Usia</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Kota</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Petugas</translation>
    </message>
</context>
<context>
    <name>portal::ui::RegistrationsPage</name>
    <message>
        <source>Registrations</source>
        <translation>Pendaftaran</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Disetujui</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Older than 24 h</source>
        <translation>Lebih dari 24 jam</translation>
    </message>
    <message>
        <source>Next application</source>
        <translation>Pendaftaran berikutnya</translation>
    </message>
    <message>
        <source>Previous application</source>
        <translation>Pendaftaran sebelumnya</translation>
    </message>
    <message>
        <source>Export to Excel…</source>
        <translation>Ekspor ke Excel…</translation>
    </message>
    <message>
        <source>An Excel file is still being written.</source>
        <translation>Berkas Excel masih ditulis.</translation>
    </message>
    <message>
        <source>Print list…</source>
        <translation>Cetak daftar…</translation>
    </message>
    <message>
        <source>The list is still being printed.</source>
        <translation>Daftar masih dicetak.</translation>
    </message>
    <message>
        <source>registrations-%1</source>
        <translation>pendaftaran-%1</translation>
    </message>
    <message>
        <source>%1 applications written</source>
        <translation>%1 pendaftaran ditulis</translation>
    </message>
    <message>
        <source>applications-%1</source>
        <translation>pendaftaran-%1</translation>
    </message>
    <message>
        <source>Sent to the printer: %1 applications</source>
        <translation>Dikirim ke pencetak: %1 pendaftaran</translation>
    </message>
    <message>
        <source>The first %1 applications; the list goes on</source>
        <translation>%1 pendaftaran pertama; daftarnya masih berlanjut</translation>
    </message>
    <message>
        <source>Applications: %1</source>
        <translation>Pendaftaran: %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Dikirim</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Kota</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Petugas</translation>
    </message>
</context>
<context>
    <name>portal::ui::ReportFigures</name>
    <message>
        <source>Applications</source>
        <translation>Pendaftaran</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Disetujui</translation>
    </message>
    <message>
        <source>Became customers</source>
        <translation>Menjadi pelanggan</translation>
    </message>
    <message>
        <source>Time to approve, on average</source>
        <translation>Rata-rata waktu persetujuan</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>target %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>di bawah %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Dikirim</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>%1 · %2 lost</source>
        <translation>%1 · %2 gugur</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hingga</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Rata-rata</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>9 of 10</source>
        <translation>9 dari 10</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>verification</source>
        <translation>verifikasi</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>persetujuan</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>pelanggan</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Mbps</source>
        <translation>Mbps</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Harga</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rasio</translation>
    </message>
    <message>
        <source>Revenue a month</source>
        <translation>Pendapatan sebulan</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Kota</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Konversi</translation>
    </message>
    <message>
        <source>Campaign source</source>
        <translation>Sumber kampanye</translation>
    </message>
    <message>
        <source>(not named)</source>
        <translation>(tidak disebut)</translation>
    </message>
    <message>
        <source>(none named)</source>
        <translation>(tidak disebut)</translation>
    </message>
</context>
<context>
    <name>portal::ui::ReportWords</name>
    <message>
        <source>Page %1</source>
        <translation>Halaman %1</translation>
    </message>
    <message>
        <source>Registrations: %1</source>
        <translation>Pendaftaran: %1</translation>
    </message>
    <message>
        <source>%1 days, compared with %2. Applications count on the day of their submission and stand as they were when this was made.</source>
        <translation>%1 hari, dibandingkan dengan %2. Pendaftaran dihitung pada hari pengajuan, dengan keadaan saat laporan dibuat.</translation>
    </message>
    <message>
        <source>Made on %1 by %2</source>
        <translation>Dibuat %1 oleh %2</translation>
    </message>
    <message>
        <source>%1 · internal use only</source>
        <translation>%1 · hanya untuk penggunaan internal</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Hari demi hari</translation>
    </message>
    <message>
        <source>How far they came</source>
        <translation>Sampai tahap mana</translation>
    </message>
    <message>
        <source>How long it took</source>
        <translation>Berapa lama</translation>
    </message>
    <message>
        <source>Where they stand</source>
        <translation>Status saat ini</translation>
    </message>
    <message>
        <source>applications</source>
        <translation>pendaftaran</translation>
    </message>
    <message>
        <source>Why they were rejected</source>
        <translation>Alasan penolakan</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>ditolak</translation>
    </message>
    <message>
        <source>When they come</source>
        <translation>Kapan pendaftaran masuk</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>Kota</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampanye</translation>
    </message>
</context>
<context>
    <name>portal::ui::ResendDialog</name>
    <message>
        <source>Send again: %1</source>
        <translation>Kirim ulang: %1</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Kirim ulang</translation>
    </message>
    <message>
        <source>To %1. It goes out as soon as a gateway takes it.</source>
        <translation>Ke %1. Dikirim begitu gateway menerimanya.</translation>
    </message>
    <message>
        <source>Last time: %1</source>
        <translation>Sebelumnya: %1</translation>
    </message>
</context>
<context>
    <name>portal::ui::RunDialog</name>
    <message>
        <source>Monthly run</source>
        <translation>Penagihan bulanan</translation>
    </message>
    <message>
        <source>Tell each customer by WhatsApp</source>
        <translation>Beri tahu setiap pelanggan lewat WhatsApp</translation>
    </message>
    <message>
        <source>Issue invoices</source>
        <translation>Terbitkan tagihan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>1 invoice</source>
        <translation>1 tagihan</translation>
    </message>
    <message>
        <source>%1 invoices</source>
        <translation>%1 tagihan</translation>
    </message>
    <message>
        <source>Looking at who has no invoice yet…</source>
        <translation>Memeriksa siapa yang belum punya tagihan…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Every active customer has an invoice for this month already.</source>
        <translation>Semua pelanggan aktif sudah punya tagihan untuk bulan ini.</translation>
    </message>
    <message>
        <source>No customer is active in this month.</source>
        <translation>Tidak ada pelanggan aktif di bulan ini.</translation>
    </message>
    <message>
        <source>Issue %1</source>
        <translation>Terbitkan %1</translation>
    </message>
    <message>
        <source>%1 will be issued, for %2 altogether.</source>
        <translation>%1 akan diterbitkan, seluruhnya %2.</translation>
    </message>
    <message>
        <source>%1 of them are for a part of the month.</source>
        <translation>%1 di antaranya untuk sebagian bulan.</translation>
    </message>
    <message>
        <source>%1 customers have theirs already.</source>
        <translation>%1 pelanggan sudah punya tagihan.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Stopping after this batch…</source>
        <translation>Berhenti setelah kelompok ini…</translation>
    </message>
    <message>
        <source>%1 of %2 issued</source>
        <translation>%1 dari %2 diterbitkan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>It did not come to its end. What was issued stays; run it again to go on.</source>
        <translation>Penagihan tidak selesai. Yang sudah terbit tetap ada; jalankan lagi untuk melanjutkan.</translation>
    </message>
    <message>
        <source>%1 issued, for %2 altogether.</source>
        <translation>%1 diterbitkan, seluruhnya %2.</translation>
    </message>
    <message>
        <source>It was stopped: run it again to go on.</source>
        <translation>Penagihan dihentikan: jalankan lagi untuk melanjutkan.</translation>
    </message>
</context>
<context>
    <name>portal::ui::ServerForm</name>
    <message>
        <source>Serve the public pages from this desk</source>
        <translation>Sajikan halaman publik dari aplikasi ini</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>Hanya komputer ini</translation>
    </message>
    <message>
        <source>Every computer that reaches this one</source>
        <translation>Semua komputer yang menjangkau komputer ini</translation>
    </message>
    <message>
        <source>The server runs while the desk is open. Leave it off if another computer serves them.</source>
        <translation>Server berjalan selama aplikasi terbuka. Biarkan mati bila komputer lain yang menyajikannya.</translation>
    </message>
    <message>
        <source>Listens on</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>127.0.0.1: this computer only. 0.0.0.0: other computers too.</source>
        <translation>127.0.0.1: hanya komputer ini. 0.0.0.0: juga komputer lain.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>0: any that is free.</source>
        <translation>0: port mana saja yang kosong.</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Permintaan serentak</translation>
    </message>
    <message>
        <source>Each needs a thread and a connection to the database. 4 are right for most.</source>
        <translation>Masing-masing memerlukan satu utas dan satu koneksi basis data. Umumnya 4 sudah cukup.</translation>
    </message>
    <message>
        <source>Other computers can reach this server, and what they send is not encrypted. On the internet it needs a reverse proxy with TLS (Caddy, say) in front.</source>
        <translation>Komputer lain dapat menjangkau server ini, dan data yang dikirim tidak terenkripsi. Di internet, server ini memerlukan proksi balik dengan TLS (misalnya Caddy) di depannya.</translation>
    </message>
</context>
<context>
    <name>portal::ui::ServerSection</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>The desk can serve the public pages by itself: registration, tracking and the API.</source>
        <translation>Aplikasi ini dapat menyajikan halaman publik sendiri: pendaftaran, pelacakan, dan API.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>The server runs at %1.</source>
        <translation>Server berjalan di %1.</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>Pengaturan tersimpan.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Berjalan</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Memulai</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gagal</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Mati</translation>
    </message>
    <message>
        <source>Nobody can register at this computer.</source>
        <translation>Tidak ada yang dapat mendaftar di komputer ini.</translation>
    </message>
</context>
<context>
    <name>portal::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (belum disimpan)</translation>
    </message>
    <message>
        <source>Settings are changed and not saved: %1.</source>
        <translation>Ada pengaturan yang diubah dan belum disimpan: %1.</translation>
    </message>
</context>
<context>
    <name>portal::ui::SettingsSection</name>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Batalkan perubahan</translation>
    </message>
    <message>
        <source>Nothing was saved. See the fields below.</source>
        <translation>Belum tersimpan. Periksa isian di bawah.</translation>
    </message>
    <message>
        <source>Somebody else has changed these settings meanwhile. Yours are not saved. Look at theirs first; what you typed goes.</source>
        <translation>Pengaturan ini baru saja diubah oleh orang lain. Perubahan Anda belum tersimpan. Lihat perubahan itu dahulu; isian Anda akan hilang.</translation>
    </message>
    <message>
        <source>Show theirs</source>
        <translation>Tampilkan perubahan itu</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>Pengaturan tersimpan.</translation>
    </message>
</context>
<context>
    <name>portal::ui::SignInForm</name>
    <message>
        <source>Sign in</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Code of your authenticator app</source>
        <translation>Kode dari aplikasi autentikator Anda</translation>
    </message>
    <message>
        <source>Sign in as somebody else</source>
        <translation>Masuk sebagai orang lain</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nama pengguna</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>Locked: %1</source>
        <translation>Terkunci: %1</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Buka kunci</translation>
    </message>
    <message>
        <source>Enter your user name and your password.</source>
        <translation>Isi nama pengguna dan kata sandi Anda.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Try again in %1 minutes, or ask an administrator to unlock you.</source>
        <translation>Terlalu banyak percobaan salah. Coba lagi dalam %1 menit, atau minta administrator membuka kunci Anda.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Try again in %1 seconds.</source>
        <translation>Terlalu banyak percobaan salah. Coba lagi dalam %1 detik.</translation>
    </message>
</context>
<context>
    <name>portal::ui::StaffActions</name>
    <message>
        <source>Add a person</source>
        <translation>Tambah orang</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nama lengkap</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nama pengguna</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>Kata sandi awal</translation>
    </message>
    <message>
        <source>The password again</source>
        <translation>Ulangi kata sandi</translation>
    </message>
    <message>
        <source>%1 can sign in now.</source>
        <translation>%1 sekarang dapat masuk.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Ubah %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1 sudah diubah.</translation>
    </message>
    <message>
        <source>New password for %1</source>
        <translation>Kata sandi baru untuk %1</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Tetapkan</translation>
    </message>
    <message>
        <source>Their sessions end, and a lock is lifted. Tell them the password in person.</source>
        <translation>Semua sesinya berakhir dan kuncinya dibuka. Sampaikan kata sandi secara langsung.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Kata sandi baru</translation>
    </message>
    <message>
        <source>The new password of %1 counts from now on.</source>
        <translation>Kata sandi baru %1 berlaku mulai sekarang.</translation>
    </message>
    <message>
        <source>Deactivate %1?</source>
        <translation>Nonaktifkan %1?</translation>
    </message>
    <message>
        <source>They cannot sign in any more, and their sessions end at once. What they did keeps their name.</source>
        <translation>Orang ini tidak dapat masuk lagi dan semua sesinya langsung berakhir. Riwayat kerjanya tetap memuat namanya.</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Nonaktifkan</translation>
    </message>
    <message>
        <source>%1 cannot sign in any more.</source>
        <translation>%1 tidak dapat masuk lagi.</translation>
    </message>
    <message>
        <source>Remove the second factor of %1?</source>
        <translation>Hapus faktor kedua %1?</translation>
    </message>
    <message>
        <source>For a lost phone: they sign in with the password alone until they set it up again. Their sessions end.</source>
        <translation>Untuk ponsel yang hilang: masuk hanya dengan kata sandi sampai faktor kedua dipasang lagi. Semua sesinya berakhir.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>%1 signs in with the password alone.</source>
        <translation>%1 masuk hanya dengan kata sandi.</translation>
    </message>
    <message>
        <source>%1 can sign in again.</source>
        <translation>%1 dapat masuk lagi.</translation>
    </message>
    <message>
        <source>%1 may try again.</source>
        <translation>%1 boleh mencoba lagi.</translation>
    </message>
</context>
<context>
    <name>portal::ui::StaffLook</name>
    <message>
        <source>Customer service</source>
        <translation>Layanan pelanggan</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Teknisi</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Works applications, customers and tickets, and sees the messages.</source>
        <translation>Mengerjakan pendaftaran, pelanggan, dan tiket, serta melihat pesan.</translation>
    </message>
    <message>
        <source>All of customer service, and analytics, exports, bulk work and reopening.</source>
        <translation>Semua wewenang layanan pelanggan, ditambah analitik, ekspor, aksi massal, dan membuka kembali pendaftaran.</translation>
    </message>
    <message>
        <source>Sees and completes the tickets assigned to him or her.</source>
        <translation>Melihat dan menyelesaikan tiket yang ditugaskan kepadanya.</translation>
    </message>
    <message>
        <source>Everything, settings and staff too.</source>
        <translation>Semuanya, termasuk pengaturan dan petugas.</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Nonaktif</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Terkunci</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktif</translation>
    </message>
    <message>
        <source>At least 12 characters, not a common one and not built around the user name. Four or five words are easy to remember.</source>
        <translation>Minimal 12 karakter, bukan kata sandi yang umum dan tidak memuat nama pengguna. Empat atau lima kata mudah diingat.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Kedua kata sandi tidak sama.</translation>
    </message>
</context>
<context>
    <name>portal::ui::StaffModel</name>
    <message>
        <source>On</source>
        <translation>Aktif</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Mati</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nama pengguna</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Faktor kedua</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sejak</translation>
    </message>
</context>
<context>
    <name>portal::ui::StaffSection</name>
    <message>
        <source>Staff</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Who may sign in, and what each may do. Nobody is ever deleted: what they did keeps their name.</source>
        <translation>Siapa yang boleh masuk dan apa wewenangnya. Tidak ada yang dihapus: riwayat kerja tetap memuat namanya.</translation>
    </message>
</context>
<context>
    <name>portal::ui::StaffView</name>
    <message>
        <source>Staff</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Tambah orang…</translation>
    </message>
    <message>
        <source>Name and role…</source>
        <translation>Nama dan peran…</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>Kata sandi baru…</translation>
    </message>
    <message>
        <source>Deactivate…</source>
        <translation>Nonaktifkan…</translation>
    </message>
    <message>
        <source>Lift the lock</source>
        <translation>Buka kunci</translation>
    </message>
    <message>
        <source>Remove second factor…</source>
        <translation>Hapus faktor kedua…</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Aktifkan</translation>
    </message>
</context>
<context>
    <name>portal::ui::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 menunggu</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 gagal</translation>
    </message>
    <message>
        <source>WhatsApp messages that wait to be sent or have failed</source>
        <translation>Pesan WhatsApp yang menunggu dikirim atau gagal</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>Masuk sebagai: %1</translation>
    </message>
</context>
<context>
    <name>portal::ui::StepDialog</name>
    <message>
        <source>The data are right. The applicant is told by WhatsApp.</source>
        <translation>Data sudah benar. Pendaftar diberi tahu lewat WhatsApp.</translation>
    </message>
    <message>
        <source>A survey ticket is made or moved. The applicant is told the date by WhatsApp.</source>
        <translation>Tiket survei dibuat atau dipindahkan. Pendaftar diberi tahu tanggalnya lewat WhatsApp.</translation>
    </message>
    <message>
        <source>The survey ticket is closed. The applicant is not told.</source>
        <translation>Tiket survei ditutup. Pendaftar tidak diberi tahu.</translation>
    </message>
    <message>
        <source>The applicant is told by WhatsApp that the installation will be scheduled.</source>
        <translation>Pendaftar diberi tahu lewat WhatsApp bahwa pemasangan akan dijadwalkan.</translation>
    </message>
    <message>
        <source>The applicant is told by WhatsApp, with the reason.</source>
        <translation>Pendaftar diberi tahu lewat WhatsApp beserta alasannya.</translation>
    </message>
    <message>
        <source>Only at the applicant&apos;s wish. The applicant gets a confirmation by WhatsApp.</source>
        <translation>Hanya atas permintaan pendaftar. Pendaftar menerima konfirmasi lewat WhatsApp.</translation>
    </message>
    <message>
        <source>It begins anew as pending. The applicant is not told.</source>
        <translation>Dimulai lagi sebagai menunggu verifikasi. Pendaftar tidak diberi tahu.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>portal::ui::StepInputs</name>
    <message>
        <source>Note for colleagues (optional)</source>
        <translation>Catatan untuk rekan (opsional)</translation>
    </message>
    <message>
        <source>Why no survey is needed</source>
        <translation>Alasan tidak perlu survei</translation>
    </message>
    <message>
        <source>For example: the neighbour is connected already</source>
        <translation>Misalnya: rumah sebelah sudah terpasang</translation>
    </message>
    <message>
        <source>What the survey found (optional)</source>
        <translation>Hasil survei (opsional)</translation>
    </message>
    <message>
        <source>For example: 40 m to the nearest pole</source>
        <translation>Misalnya: 40 m ke tiang terdekat</translation>
    </message>
    <message>
        <source>What the applicant said (optional)</source>
        <translation>Kata pendaftar (opsional)</translation>
    </message>
    <message>
        <source>Why it is reopened (optional)</source>
        <translation>Alasan dibuka kembali (opsional)</translation>
    </message>
    <message>
        <source>Day of the survey</source>
        <translation>Tanggal survei</translation>
    </message>
    <message>
        <source>Time of the survey</source>
        <translation>Jam survei</translation>
    </message>
    <message>
        <source>Date and time of the survey</source>
        <translation>Tanggal dan jam survei</translation>
    </message>
    <message>
        <source>Wished for the installation: %1 %2</source>
        <translation>Pemasangan yang diinginkan: %1 %2</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pilih…</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Sebab</translation>
    </message>
    <message>
        <source>For example: our network does not reach your street yet</source>
        <translation>Misalnya: jaringan kami belum menjangkau jalan Anda</translation>
    </message>
    <message>
        <source>Reason – the applicant reads this</source>
        <translation>Alasan – dibaca oleh pendaftar</translation>
    </message>
</context>
<context>
    <name>portal::ui::TalkBubble</name>
    <message>
        <source>Internal note · %1 · %2</source>
        <translation>Catatan internal · %1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>portal::ui::TaxRatesEdit</name>
    <message>
        <source>Another rate</source>
        <translation>Tarif lain</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Berlaku sejak</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rasio</translation>
    </message>
    <message>
        <source>Part of the price that is taxed, numerator</source>
        <translation>Bagian harga yang kena pajak, pembilang</translation>
    </message>
    <message>
        <source>Part of the price that is taxed, denominator</source>
        <translation>Bagian harga yang kena pajak, penyebut</translation>
    </message>
    <message>
        <source>rounded</source>
        <translation>dibulatkan</translation>
    </message>
    <message>
        <source>rounded down</source>
        <translation>dibulatkan ke bawah</translation>
    </message>
    <message>
        <source>rounded up</source>
        <translation>dibulatkan ke atas</translation>
    </message>
    <message>
        <source>To whole rupiah</source>
        <translation>Ke rupiah penuh</translation>
    </message>
    <message>
        <source>Remove this rate</source>
        <translation>Hapus tarif ini</translation>
    </message>
    <message>
        <source>from</source>
        <translation>sejak</translation>
    </message>
    <message>
        <source>of</source>
        <translation>dari</translation>
    </message>
</context>
<context>
    <name>portal::ui::TechnicianPicker</name>
    <message>
        <source>%1: %2 on that day</source>
        <translation>%1: %2 pada hari itu</translation>
    </message>
    <message numerus="yes">
        <source>%n without a date</source>
        <translation>
            <numerusform>%n tanpa tanggal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portal::ui::TemplatesView</name>
    <message>
        <source>The product&apos;s own text</source>
        <translation>Teks bawaan produk</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Bandingkan</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Batalkan perubahan</translation>
    </message>
    <message>
        <source>Back to the product&apos;s text</source>
        <translation>Kembali ke teks bawaan</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inggris</translation>
    </message>
    <message>
        <source>The message&apos;s text</source>
        <translation>Teks pesan</translation>
    </message>
    <message>
        <source>Placeholders</source>
        <translation>Isian otomatis</translation>
    </message>
    <message>
        <source>So it arrives</source>
        <translation>Tampilan di ponsel</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Pendaftaran</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tiket</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Tagihan</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (belum disimpan)</translation>
    </message>
    <message>
        <source>Changed by an administrator</source>
        <translation>Diubah oleh administrator</translation>
    </message>
    <message>
        <source>Changed by an administrator.</source>
        <translation>Diubah oleh administrator.</translation>
    </message>
    <message>
        <source>This is the product&apos;s own text.</source>
        <translation>Ini teks bawaan produk.</translation>
    </message>
    <message>
        <source>Insert {%1}</source>
        <translation>Sisipkan {%1}</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>Sisipkan %1</translation>
    </message>
    <message>
        <source>{%1} does not exist in this message.</source>
        <translation>{%1} tidak ada untuk pesan ini.</translation>
    </message>
    <message>
        <source>This message must contain %1: {%2}.</source>
        <translation>Pesan ini harus memuat %1: {%2}.</translation>
    </message>
    <message>
        <source>The text is saved.</source>
        <translation>Teks tersimpan.</translation>
    </message>
    <message>
        <source>The product&apos;s own text is used again.</source>
        <translation>Teks bawaan produk dipakai lagi.</translation>
    </message>
    <message>
        <source>Somebody else has changed this text meanwhile. Save again to replace theirs, or look at theirs and lose yours.</source>
        <translation>Teks ini baru saja diubah oleh orang lain. Simpan lagi untuk menggantinya, atau tampilkan perubahan itu dan perubahan Anda hilang.</translation>
    </message>
    <message>
        <source>Show theirs</source>
        <translation>Tampilkan perubahan itu</translation>
    </message>
</context>
<context>
    <name>portal::ui::TicketActions</name>
    <message>
        <source>Tickets</source>
        <translation>Tiket</translation>
    </message>
    <message>
        <source>New ticket…</source>
        <translation>Tiket baru…</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Tugaskan…</translation>
    </message>
    <message>
        <source>Change priority…</source>
        <translation>Ubah prioritas…</translation>
    </message>
    <message>
        <source>Start work</source>
        <translation>Mulai kerjakan</translation>
    </message>
    <message>
        <source>Put on hold…</source>
        <translation>Tunda…</translation>
    </message>
    <message>
        <source>Take up again…</source>
        <translation>Lanjutkan…</translation>
    </message>
    <message>
        <source>Complete…</source>
        <translation>Selesaikan…</translation>
    </message>
    <message>
        <source>Cancel the ticket…</source>
        <translation>Batalkan tiket…</translation>
    </message>
    <message>
        <source>Comment to the customer…</source>
        <translation>Komentar untuk pelanggan…</translation>
    </message>
    <message>
        <source>Internal note…</source>
        <translation>Catatan internal…</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>Tambah foto…</translation>
    </message>
    <message>
        <source>Open customer or application</source>
        <translation>Buka pelanggan atau pendaftaran</translation>
    </message>
    <message>
        <source>Work on %1 has begun.</source>
        <translation>Pekerjaan %1 sudah dimulai.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>New ticket: %1, %2</source>
        <translation>Tiket baru: %1, %2</translation>
    </message>
    <message>
        <source>%1 is open.</source>
        <translation>%1 sudah dibuka.</translation>
    </message>
    <message>
        <source>Comment to the customer (%1)</source>
        <translation>Komentar untuk pelanggan (%1)</translation>
    </message>
</context>
<context>
    <name>portal::ui::TicketChangeDialog</name>
    <message>
        <source>The application goes on to “survey completed”.</source>
        <translation>Pendaftaran berlanjut ke “survei selesai”.</translation>
    </message>
    <message>
        <source>The customer becomes active, and is told by WhatsApp.</source>
        <translation>Pelanggan menjadi aktif, dan diberi tahu lewat WhatsApp.</translation>
    </message>
    <message>
        <source>The customer is told by WhatsApp what was done.</source>
        <translation>Pelanggan diberi tahu lewat WhatsApp apa yang dikerjakan.</translation>
    </message>
    <message>
        <source>The package changes from the next period on. The customer is told by WhatsApp.</source>
        <translation>Paket berubah mulai periode berikutnya. Pelanggan diberi tahu lewat WhatsApp.</translation>
    </message>
    <message>
        <source>The customer&apos;s service ends, and the customer is told by WhatsApp.</source>
        <translation>Layanan pelanggan berakhir, dan pelanggan diberi tahu lewat WhatsApp.</translation>
    </message>
    <message>
        <source>The customer is told by WhatsApp who comes.</source>
        <translation>Pelanggan diberi tahu lewat WhatsApp siapa yang datang.</translation>
    </message>
    <message>
        <source>Nobody is told: this ticket belongs to no customer yet.</source>
        <translation>Tidak ada yang diberi tahu: tiket ini belum ada pelanggannya.</translation>
    </message>
    <message>
        <source>The deadline counts by it from the beginning. Nobody is told.</source>
        <translation>Tenggat dihitung ulang dari awal. Tidak ada yang diberi tahu.</translation>
    </message>
    <message>
        <source>Nobody is told.</source>
        <translation>Tidak ada yang diberi tahu.</translation>
    </message>
    <message>
        <source>The clock of the deadline stands still. The customer is told by WhatsApp.</source>
        <translation>Waktu tenggat berhenti. Pelanggan diberi tahu lewat WhatsApp.</translation>
    </message>
    <message>
        <source>The clock of the deadline stands still. Nobody is told.</source>
        <translation>Waktu tenggat berhenti. Tidak ada yang diberi tahu.</translation>
    </message>
    <message>
        <source>The clock of the deadline goes on. The customer is told by WhatsApp.</source>
        <translation>Waktu tenggat berjalan lagi. Pelanggan diberi tahu lewat WhatsApp.</translation>
    </message>
    <message>
        <source>The clock of the deadline goes on. Nobody is told.</source>
        <translation>Waktu tenggat berjalan lagi. Tidak ada yang diberi tahu.</translation>
    </message>
    <message>
        <source>The ticket ends. The customer is told by WhatsApp, with the reason.</source>
        <translation>Tiket berakhir. Pelanggan diberi tahu lewat WhatsApp, dengan alasannya.</translation>
    </message>
    <message>
        <source>The ticket ends. Nobody is told.</source>
        <translation>Tiket berakhir. Tidak ada yang diberi tahu.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What the customer gets</source>
        <translation>Yang diterima pelanggan</translation>
    </message>
</context>
<context>
    <name>portal::ui::TicketConflictDialog</name>
    <message>
        <source>Changed meanwhile</source>
        <translation>Baru saja berubah</translation>
    </message>
    <message>
        <source>Do it anyway</source>
        <translation>Tetap lakukan</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Seseorang</translation>
    </message>
    <message>
        <source>%1 changed %2 (%3) at %4, after you had looked at it.</source>
        <translation>%1 mengubah %2 (%3) pada %4, setelah Anda melihatnya.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Biarkan</translation>
    </message>
    <message>
        <source>You were about to: %1</source>
        <translation>Yang akan Anda lakukan: %1</translation>
    </message>
    <message>
        <source>In its present state this can no longer be done.</source>
        <translation>Dengan status sekarang hal ini tidak dapat dilakukan lagi.</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>a colleague</source>
        <translation>seorang rekan</translation>
    </message>
    <message>
        <source>What you saw</source>
        <translation>Yang Anda lihat</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Keadaan sekarang</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Teknisi</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritas</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Kunjungan</translation>
    </message>
    <message>
        <source>New package</source>
        <translation>Paket baru</translation>
    </message>
    <message>
        <source>%1 – %2: %3</source>
        <translation>%1 – %2: %3</translation>
    </message>
</context>
<context>
    <name>portal::ui::TicketDataTab</name>
    <message numerus="yes">
        <source>%n pause(s), %1 altogether</source>
        <translation>
            <numerusform>%n kali, seluruhnya %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Pekerjaan</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>New package</source>
        <translation>Paket baru</translation>
    </message>
    <message>
        <source>For whom and where</source>
        <translation>Untuk siapa dan di mana</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Landmark</source>
        <translation>Patokan</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Kunjungan</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Tenggat</translation>
    </message>
    <message>
        <source>Clock stood still</source>
        <translation>Waktu berhenti</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Dibuka</translation>
    </message>
    <message>
        <source>Work begun</source>
        <translation>Pekerjaan dimulai</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>Pelanggan %1</translation>
    </message>
    <message>
        <source>Application %1</source>
        <translation>Pendaftaran %1</translation>
    </message>
    <message>
        <source>not agreed yet</source>
        <translation>belum disepakati</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, oleh %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>portal::ui::TicketDetailView</name>
    <message>
        <source>Tickets</source>
        <translation>Tiket</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Tiket</translation>
    </message>
    <message>
        <source>No ticket chosen</source>
        <translation>Belum ada tiket dipilih</translation>
    </message>
    <message>
        <source>Choose one in the list to see everything about it.</source>
        <translation>Pilih salah satu di daftar untuk melihat rinciannya.</translation>
    </message>
    <message>
        <source>What the customer is told by WhatsApp appears here.</source>
        <translation>Pemberitahuan WhatsApp kepada pelanggan tampil di sini.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Show data</source>
        <translation>Tampilkan data</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Percakapan</translation>
    </message>
    <message>
        <source>Show conversation</source>
        <translation>Tampilkan percakapan</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Show photos</source>
        <translation>Tampilkan foto</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>Show messages</source>
        <translation>Tampilkan pesan</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>Tampilkan riwayat</translation>
    </message>
    <message>
        <source>The message waits to be sent again.</source>
        <translation>Pesan menunggu dikirim ulang.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) failed</source>
        <translation>
            <numerusform>%n pesan gagal</numerusform>
        </translation>
    </message>
    <message>
        <source>What the customer was told</source>
        <translation>Yang sudah diberitahukan kepada pelanggan</translation>
    </message>
</context>
<context>
    <name>portal::ui::TicketEvents</name>
    <message>
        <source>The customer</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>The applicant</source>
        <translation>Pendaftar</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>Seorang rekan</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Otomatis</translation>
    </message>
</context>
<context>
    <name>portal::ui::TicketFilterBar</name>
    <message>
        <source>Number, title, name or phone</source>
        <translation>Nomor, judul, nama, atau telepon</translation>
    </message>
    <message>
        <source>Search tickets</source>
        <translation>Cari tiket</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>Prioritas: %1</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Orang lain</translation>
    </message>
    <message>
        <source>Without technician</source>
        <translation>Tanpa teknisi</translation>
    </message>
    <message>
        <source>Visit on %1</source>
        <translation>Kunjungan %1</translation>
    </message>
    <message>
        <source>Visit from %1</source>
        <translation>Kunjungan mulai %1</translation>
    </message>
    <message>
        <source>Visit until %1</source>
        <translation>Kunjungan sampai %1</translation>
    </message>
</context>
<context>
    <name>portal::ui::TicketFilterPanel</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Any priority</source>
        <translation>Semua prioritas</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritas</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Teknisi</translation>
    </message>
    <message>
        <source>Visits from</source>
        <translation>Kunjungan mulai</translation>
    </message>
    <message>
        <source>Visits until</source>
        <translation>Kunjungan sampai</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Hapus semua</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Siapa saja</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Orang lain</translation>
    </message>
</context>
<context>
    <name>portal::ui::TicketHeader</name>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Semua tindakan</translation>
    </message>
    <message>
        <source>· %1</source>
        <translation>· %1</translation>
    </message>
    <message>
        <source>Nobody has it yet</source>
        <translation>Belum ada teknisi</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>portal::ui::TicketHistoryTab</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>portal::ui::TicketInputs</name>
    <message>
        <source>Not known yet</source>
        <translation>Belum diketahui</translation>
    </message>
    <message>
        <source>%1, %2 a month</source>
        <translation>%1, %2 per bulan</translation>
    </message>
    <message>
        <source>%1: within %2 hours of service</source>
        <translation>%1: dalam %2 jam layanan</translation>
    </message>
    <message>
        <source>Note (optional) – the customer reads this</source>
        <translation>Catatan (opsional) – dibaca pelanggan</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Catatan (opsional)</translation>
    </message>
    <message>
        <source>Why (optional, for colleagues)</source>
        <translation>Mengapa (opsional, untuk rekan)</translation>
    </message>
    <message>
        <source>What is waited for – the customer reads this</source>
        <translation>Apa yang ditunggu – dibaca pelanggan</translation>
    </message>
    <message>
        <source>What is waited for</source>
        <translation>Apa yang ditunggu</translation>
    </message>
    <message>
        <source>For example: the part arrives on Thursday</source>
        <translation>Misalnya: suku cadang tiba hari Kamis</translation>
    </message>
    <message>
        <source>What was done – the customer reads this</source>
        <translation>Apa yang dikerjakan – dibaca pelanggan</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Apa yang dikerjakan</translation>
    </message>
    <message>
        <source>For example: connector replaced, 50 Mbps measured</source>
        <translation>Misalnya: konektor diganti, terukur 50 Mbps</translation>
    </message>
    <message>
        <source>Reason – the customer reads this</source>
        <translation>Alasan – dibaca pelanggan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Note for colleagues (optional)</source>
        <translation>Catatan untuk rekan (opsional)</translation>
    </message>
    <message>
        <source>Technician, with the visits of that day</source>
        <translation>Teknisi, dengan kunjungan hari itu</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Kunjungan</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritas</translation>
    </message>
    <message>
        <source>New package</source>
        <translation>Paket baru</translation>
    </message>
    <message>
        <source>New package – the office enters it</source>
        <translation>Paket baru – diisi oleh kantor</translation>
    </message>
    <message>
        <source>Photos (optional)</source>
        <translation>Foto (opsional)</translation>
    </message>
    <message>
        <source>Technician: %1</source>
        <translation>Teknisi: %1</translation>
    </message>
    <message>
        <source>Visit: %1</source>
        <translation>Kunjungan: %1</translation>
    </message>
</context>
<context>
    <name>portal::ui::TicketList</name>
    <message>
        <source>Tickets</source>
        <translation>Tiket</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Belum ada apa-apa</translation>
    </message>
    <message>
        <source>1 ticket</source>
        <translation>1 tiket</translation>
    </message>
    <message>
        <source>%1 tickets</source>
        <translation>%1 tiket</translation>
    </message>
</context>
<context>
    <name>portal::ui::TicketModel</name>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Title and customer</source>
        <translation>Judul dan pelanggan</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Tenggat</translation>
    </message>
    <message>
        <source>Due soon, %1</source>
        <translation>Segera, %1</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritas</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Kunjungan</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Teknisi</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Kota</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>portal::ui::TicketPhotosTab</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>Belum ada foto</translation>
    </message>
    <message>
        <source>Pictures from the field appear here.</source>
        <translation>Foto dari lapangan tampil di sini.</translation>
    </message>
    <message>
        <source>Photo from the field</source>
        <translation>Foto dari lapangan</translation>
    </message>
    <message>
        <source>Zoom with + and −, turn with [ and ], move with the arrow keys</source>
        <translation>Perbesar dengan + dan −, putar dengan [ dan ], geser dengan tombol panah</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Perkecil</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Perbesar</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Paskan</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Putar ke kiri</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Putar ke kanan</translation>
    </message>
    <message>
        <source>Add pictures of the work, or drop files here.</source>
        <translation>Tambahkan foto pekerjaan, atau lepaskan berkas di sini.</translation>
    </message>
    <message>
        <source>Photo %1, %2, %3</source>
        <translation>Foto %1, %2, %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>portal::ui::TicketQueues</name>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Tickets appear here when a survey is scheduled, a customer is installed or asks for help.</source>
        <translation>Tiket tampil di sini saat survei dijadwalkan, pelanggan dipasang, atau meminta bantuan.</translation>
    </message>
    <message>
        <source>Everything is done. New tickets appear here by themselves.</source>
        <translation>Semua selesai. Tiket baru tampil di sini dengan sendirinya.</translation>
    </message>
    <message>
        <source>Every ticket has its technician.</source>
        <translation>Setiap tiket sudah ada teknisinya.</translation>
    </message>
    <message>
        <source>No deadline has passed.</source>
        <translation>Tidak ada tenggat yang terlewati.</translation>
    </message>
    <message>
        <source>No other deadline ends today.</source>
        <translation>Tidak ada tenggat lain hari ini.</translation>
    </message>
    <message>
        <source>No visit is agreed for today.</source>
        <translation>Tidak ada kunjungan untuk hari ini.</translation>
    </message>
    <message>
        <source>Nothing is waited for.</source>
        <translation>Tidak ada yang ditunggu.</translation>
    </message>
    <message>
        <source>Whatever is assigned to you appears here.</source>
        <translation>Yang ditugaskan kepada Anda tampil di sini.</translation>
    </message>
</context>
<context>
    <name>portal::ui::TicketTextDialog</name>
    <message>
        <source>Internal note: %1</source>
        <translation>Catatan internal: %1</translation>
    </message>
    <message>
        <source>Comment to the customer: %1</source>
        <translation>Komentar untuk pelanggan: %1</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Tambah catatan</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Kirim</translation>
    </message>
    <message>
        <source>For colleagues, in %1. The customer does not see it.</source>
        <translation>Untuk rekan, di %1. Pelanggan tidak melihatnya.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>In %1. Nobody is told: it belongs to no customer yet.</source>
        <translation>Di %1. Tidak ada yang diberi tahu: belum ada pelanggannya.</translation>
    </message>
    <message>
        <source>In %1, and by WhatsApp to the customer.</source>
        <translation>Di %1, dan lewat WhatsApp kepada pelanggan.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>What the customer gets</source>
        <translation>Yang diterima pelanggan</translation>
    </message>
    <message>
        <source>Nobody is told.</source>
        <translation>Tidak ada yang diberi tahu.</translation>
    </message>
</context>
<context>
    <name>portal::ui::TicketWords</name>
    <message>
        <source>Priority: %1</source>
        <translation>Prioritas: %1</translation>
    </message>
    <message>
        <source>Due soon, %1</source>
        <translation>Segera, %1</translation>
    </message>
    <message>
        <source>Late by %1</source>
        <translation>Terlambat %1</translation>
    </message>
    <message>
        <source>%1, in time</source>
        <translation>%1, masih ada waktu</translation>
    </message>
    <message>
        <source>%1, due soon</source>
        <translation>%1, segera jatuh tempo</translation>
    </message>
    <message>
        <source>%1, late by %2</source>
        <translation>%1, terlambat %2</translation>
    </message>
    <message>
        <source>The clock stands still; %1 of service time are left</source>
        <translation>Waktu berhenti; tersisa %1 waktu layanan</translation>
    </message>
    <message>
        <source>The clock stands still; it was late by %1 already</source>
        <translation>Waktu berhenti; sudah terlambat %1</translation>
    </message>
    <message>
        <source>%1, kept</source>
        <translation>%1, terpenuhi</translation>
    </message>
    <message>
        <source>%1, not kept</source>
        <translation>%1, tidak terpenuhi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>portal::ui::TicketsPage</name>
    <message>
        <source>Tickets</source>
        <translation>Tiket</translation>
    </message>
    <message>
        <source>Next ticket</source>
        <translation>Tiket berikutnya</translation>
    </message>
    <message>
        <source>Previous ticket</source>
        <translation>Tiket sebelumnya</translation>
    </message>
    <message>
        <source>Technicians&apos; days</source>
        <translation>Jadwal teknisi</translation>
    </message>
    <message>
        <source>Export to Excel…</source>
        <translation>Ekspor ke Excel…</translation>
    </message>
    <message>
        <source>tickets-%1</source>
        <translation>tiket-%1</translation>
    </message>
    <message>
        <source>%1 tickets written</source>
        <translation>%1 tiket ditulis</translation>
    </message>
    <message>
        <source>An Excel file is still being written.</source>
        <translation>Berkas Excel masih ditulis.</translation>
    </message>
</context>
<context>
    <name>portal::ui::TrayIcon</name>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Keluar</translation>
    </message>
    <message numerus="yes">
        <source>%n new application(s)</source>
        <translation>
            <numerusform>%n pendaftaran baru</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portal::ui::VisitField</name>
    <message>
        <source>Agreed for</source>
        <translation>Disepakati</translation>
    </message>
    <message>
        <source>A visit was agreed</source>
        <translation>Kunjungan sudah disepakati</translation>
    </message>
    <message>
        <source>Day of the visit</source>
        <translation>Hari kunjungan</translation>
    </message>
    <message>
        <source>Time of the visit</source>
        <translation>Jam kunjungan</translation>
    </message>
</context>
<context>
    <name>portal::ui::Wording</name>
    <message>
        <source>now</source>
        <translation>baru saja</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 mnt</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 jam</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 hr</translation>
    </message>
</context>
<context>
    <name>portal::ui::Workplace</name>
    <message>
        <source>Desk</source>
        <translation>Meja kerja</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Urungkan langkah terakhir</translation>
    </message>
    <message>
        <source>My account…</source>
        <translation>Akun saya…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Kunci</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Keluar dari akun</translation>
    </message>
    <message>
        <source>About AGLIS Portal</source>
        <translation>Tentang AGLIS Portal</translation>
    </message>
    <message>
        <source>Gateway ready</source>
        <translation>Gateway siap</translation>
    </message>
    <message>
        <source>Messages are being sent</source>
        <translation>Pesan dikirim seperti biasa</translation>
    </message>
    <message>
        <source>Gateway stopped</source>
        <translation>Gateway berhenti</translation>
    </message>
    <message>
        <source>%1 sends nothing until somebody has seen to it</source>
        <translation>%1 tidak mengirim apa pun sampai ditangani seseorang</translation>
    </message>
    <message>
        <source>Gateway paused</source>
        <translation>Gateway dijeda</translation>
    </message>
    <message>
        <source>%1 is tried again by itself</source>
        <translation>%1 akan dicoba lagi secara otomatis</translation>
    </message>
    <message>
        <source>The public pages are served here</source>
        <translation>Halaman publik dilayani di sini</translation>
    </message>
    <message>
        <source>Open the public pages</source>
        <translation>Buka halaman publik</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Salin alamat</translation>
    </message>
    <message>
        <source>Server is starting</source>
        <translation>Server sedang dimulai</translation>
    </message>
    <message>
        <source>Server failed</source>
        <translation>Server gagal</translation>
    </message>
    <message>
        <source>Server off</source>
        <translation>Server mati</translation>
    </message>
    <message>
        <source>This desk serves no public pages</source>
        <translation>Meja kerja ini tidak melayani halaman publik</translation>
    </message>
    <message>
        <source>Stop the server</source>
        <translation>Hentikan server</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>Jalankan server</translation>
    </message>
    <message>
        <source>From sign-up to self-service for internet providers in Indonesia.

Free software under the GNU General Public Licence, version 3 or later.
Icons: Lucide (ISC). Regions: idn-area-data (ODbL).</source>
        <translation>Dari pendaftaran sampai layanan mandiri untuk penyedia internet di Indonesia.

Perangkat lunak bebas dengan lisensi GNU General Public License versi 3 atau lebih baru.
Ikon: Lucide (ISC). Wilayah: idn-area-data (ODbL).</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Nothing to do at this desk</source>
        <translation>Tidak ada tugas di meja kerja ini</translation>
    </message>
    <message>
        <source>Your role has no pages here. An administrator can give you another one.</source>
        <translation>Peran Anda tidak memiliki halaman di sini. Administrator dapat memberi Anda peran lain.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Belum disimpan</translation>
    </message>
    <message>
        <source>It is lost if you go on.</source>
        <translation>Perubahan ini hilang bila Anda melanjutkan.</translation>
    </message>
    <message>
        <source>Go on without saving</source>
        <translation>Lanjutkan tanpa menyimpan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
</context>
<context>
    <name>portal::ui::WriteDialog</name>
    <message>
        <source>Note: %1</source>
        <translation>Catatan: %1</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>Pesan untuk %1</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Tambah catatan</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Kirim</translation>
    </message>
    <message>
        <source>For colleagues, in the history of %1. The applicant does not see it.</source>
        <translation>Untuk rekan kerja, di riwayat %1. Pendaftar tidak melihatnya.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>By WhatsApp to %1, about %2. *Stars* make bold.</source>
        <translation>Lewat WhatsApp ke %1, tentang %2. *Bintang* menebalkan huruf.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
</context>
</TS>
