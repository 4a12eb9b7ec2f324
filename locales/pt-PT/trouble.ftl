### Português de Portugal: apenas o que difere de pt-BR.

trouble-no-home = Não foi encontrado um local para os seus dados: esta conta não tem pasta pessoal. Indique em LOCAL_MGI_HOME uma pasta sua e abra o programa de novo.
trouble-permission = Não tem permissão para ler ou alterar { $path }. Nada foi alterado ali. Fale com quem cuida deste computador ou indique em LOCAL_MGI_HOME uma pasta sua.
trouble-full = Não foi possível gravar { $path }: o disco, ou o espaço que lhe cabe, está cheio. A última versão guardada continua lá, completa. Liberte espaço; a próxima alteração voltará a ser guardada.
trouble-io = Não foi possível ler ou gravar { $path }: o sistema indica o erro { $error }. A última versão guardada continua lá.
trouble-no-file = Há outra coisa no lugar de { $path }: um ficheiro em vez de uma pasta, ou o contrário. Nada foi alterado ali.
trouble-unreadable = { $path }, linha { $line }: { $fault } O ficheiro ficou como estava. Corrija essa linha num editor de texto ou recupere uma cópia de segurança.
trouble-read-back = O conteúdo lido em { $path } difere do que foi gravado; portanto, não se pode confiar no disco. A versão guardada antes continua lá. Guarde noutro disco.
trouble-no-assessment = Não há avaliação nem ficheiro com o nome “{ $name }”. “local-mgi list” mostra o que existe.
trouble-in-use = A avaliação “{ $name }” está aberta noutra janela. Feche-a lá primeiro.
trouble-name-empty = Indique um nome.
trouble-name-edge = “{ $name }” não pode ser usado como nome: não pode começar com ponto ou hífen nem terminar com ponto.
read-only-open = Esta avaliação está aberta noutra janela. Aqui é possível lê-la, mas não alterá-la. O que for guardado lá aparece aqui; quando for fechada lá, poderá continuar aqui.
read-only-open-by = { $name } tem esta avaliação aberta em { $machine } desde { $since }. Aqui é possível lê-la, mas não alterá-la. O que for guardado lá aparece aqui; quando for fechada lá, poderá continuar aqui.
read-only-protected = Não tem permissão para alterar o ficheiro desta avaliação. Aqui é possível lê-la.
put-aside-done = Avaliação arquivada. O ficheiro está aqui: { $path }
editor-failed = O editor { $editor } não funcionou (código { $error }). O texto escrito continua aqui.
